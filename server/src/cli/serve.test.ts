import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CreatedSession } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import { connect } from '../testing/client.ts'
import { createSession, testFolder } from '../testing/host.ts'
import { until } from '../testing/until.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Runs `mockboard` until it ends; `onReady` gets its address and the process. */
async function mockboard(
  args: string[],
  options: {
    env?: NodeJS.ProcessEnv
    onReady?: (url: string, kill: (signal: NodeJS.Signals) => void) => Promise<void>
  } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--experimental-strip-types', MAIN, ...args], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (chunk: Buffer) => (output[stream] += chunk.toString()))
  }
  const closed = once(child, 'close')
  if (options.onReady) {
    await until(() => output.stdout.includes('ready') || child.exitCode !== null)
    const url = /http:\S+/.exec(output.stdout)?.[0]
    if (url) await options.onReady(url, (signal) => child.kill(signal))
  }
  await closed
  return { code: child.exitCode, ...output }
}

describe('mockboard serve', () => {
  it('stops on SIGTERM with everything stored and everybody told to come back', async () => {
    const folder = testFolder()
    const data = join(folder.path, 'new', 'data')
    let closedWith: number | null = null
    let created: CreatedSession | null = null
    let found: unknown = null
    const first = await mockboard(['serve', '--port', '0', '--data', data], {
      onReady: async (url, kill) => {
        created = await createSession(url)
        const client = await connect(url, created)
        await until(() => client.provider.synced)
        client.notes.set('last words', true)
        await until(() => client.sent() === 2)
        kill('SIGTERM')
        await until(() => (closedWith = client.closedWith()) !== null)
        client.close()
      },
    })
    expect(first.code).toBe(0)
    expect(closedWith).toBe(1012)
    // Standard error is one JSON object a line, for machines.
    const lines = first.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string })
    expect(lines.map((line) => line.msg)).toContain('stopping')
    const second = await mockboard(['serve', '--port', '0', '--data', data], {
      onReady: async (url, kill) => {
        const client = await connect(url, created!)
        await until(() => client.provider.synced)
        found = client.notes.get('last words')
        client.close()
        kill('SIGINT')
      },
    })
    expect([second.code, found]).toEqual([0, true])
    folder.remove()
  })

  it('says in one sentence why it cannot start', async () => {
    const folder = testFolder()
    writeFileSync(join(folder.path, 'file'), '')
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const data = ['--data', join(folder.path, 'data')]
    const cases: [string[], NodeJS.ProcessEnv, string][] = [
      [['--port', String(port), ...data], {}, `Port ${port} on 127.0.0.1 is taken`],
      [['--port', 'abc'], {}, '--port: must be a number (got "abc")'],
      [['--prot', '1'], {}, 'Did you mean --port?'],
      [[], { MOCKBOARD_PROT: '1' }, 'did you mean "MOCKBOARD_PORT"?'],
      [[], { MOCKBOARD_PORT: '99999' }, '--port: must be from 0 to 65535'],
      [['--data', join(folder.path, 'file')], {}, 'is a file, not a folder'],
      [['--data', join(folder.path, 'file', 'x')], {}, 'cannot be written (ENOTDIR)'],
      [
        ['--port', '0', '--host', 'no-such-host.invalid', ...data],
        {},
        'The host name no-such-host.invalid is unknown',
      ],
    ]
    for (const [args, env, message] of cases) {
      const result = await mockboard(['serve', ...args], { env })
      expect(result.stderr).toContain(message)
      expect(result.stderr).not.toContain('    at ')
      expect([result.code, result.stdout]).toEqual([1, ''])
    }
    other.close()
    folder.remove()
  })

  it.runIf(existsSync('/proc/self'))('does not wait for ever for a folder that cannot be made', async () => {
    const result = await mockboard(['serve', '--port', '0', '--data', '/proc/no/such'])
    expect(result.stderr).toContain('The data folder /proc/no/such cannot be written (ENOENT)')
    expect(result.code).toBe(1)
  })

  it('says where the one is that runs already, and how to start a second', async () => {
    const folder = testFolder()
    const data = join(folder.path, 'data')
    const said: string[] = []
    let address = ''
    await mockboard(['serve', '--port', '0', '--data', data], {
      onReady: async (url, kill) => {
        address = url
        const { port } = new URL(url)
        for (const args of [
          ['--port', port],
          ['--port', '0'],
        ]) {
          const second = await mockboard(['serve', ...args, '--data', data])
          expect([second.code, second.stdout]).toEqual([1, ''])
          said.push(second.stderr)
        }
        kill('SIGTERM')
      },
    })
    expect(said[0]).toContain(`Mockboard is already running: ${address} `)
    expect(said[0]).toContain(`--port ${Number(new URL(address).port) + 1} --data ${data}-2`)
    expect(said[1]).toContain(`Another Mockboard is using the data folder ${data}.`)
    folder.remove()
  })

  it('shows examples and limits in its help', async () => {
    const { code, stdout } = await mockboard(['serve', '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('mockboard serve --port 5000')
    expect(stdout).toContain('MOCKBOARD_PORT')
    expect(stdout).toMatch(/messageBytes=5242880 +largest WebSocket message/)
  })
})
