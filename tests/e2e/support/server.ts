import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** The built server as a user runs it, in a process of its own, on a free port with data of its own. */
export interface TestServer {
  url: string
  /** Its data folder. */
  data: string
  /** Stops the process (SIGTERM by default) and waits for its end; the data stay. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Starts again on the same port with the same data. */
  start(): Promise<void>
  /** Stops and removes the data. */
  dispose(): Promise<void>
}

export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const data = mkdtempSync(path.join(tmpdir(), 'mockboard-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null

  const start = async () => {
    const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
    const args = [...flags, 'server/src/main.ts', 'serve', '--port', String(port), '--data', data]
    child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'pipe' })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += String(chunk)))
    child.stderr?.on('data', (chunk) => (output += String(chunk)))
    await answering(url, child, () => output)
  }
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    const running = child
    child = null
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await ended
  }
  const dispose = async () => {
    await stop()
    rmSync(data, { recursive: true, force: true })
  }
  await start()
  return { url, data, start, stop, dispose }
}

async function answering(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 15_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output()}`)
    const healthy = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the server did not answer at ${url} within 15 s:\n${output()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
