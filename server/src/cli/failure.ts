import type { ServeOptions } from '../config/options.ts'

/** Ends the command with one sentence and exit code 1. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
  }
}

/** Longest wait for an answer of whatever listens on our port. */
const PROBE_MS = 1000

const nextPort = (port: number): number => (port === 65_535 ? 4321 : port + 1)

/** What to say to somebody who starts a server whose data folder another one has: where that one is, if it is the same. */
export async function explainInUse(
  message: string,
  { port, host, data }: Pick<ServeOptions, 'port' | 'host' | 'data'>,
): Promise<string> {
  const url = await runningAt(host, port)
  if (!url) return message
  const second = `--port ${nextPort(port)} --data ${data.replace(/[/\\]+$/, '')}-2`
  return `Mockboard is already running: ${url} (port and data folder are taken by it). Open that address, or start a second one with a port and a folder of its own: ${second}`
}

/** Address of the Mockboard that answers on this port, or null. */
async function runningAt(host: string, port: number): Promise<string | null> {
  if (port === 0) return null
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}`
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(PROBE_MS) })
    const health = (await answer.json()) as { version?: unknown; storage?: unknown } | null
    return health?.version !== undefined && health.storage !== undefined ? url : null
  } catch {
    return null
  }
}

/** Why the server could not listen, and what to do about it. */
export function explain(error: unknown, { port, host }: Pick<ServeOptions, 'port' | 'host'>): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken. Stop what uses it, or choose another one: --port ${nextPort(port)}`
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose one above 1023, e.g. --port 4321.`
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Use --host 127.0.0.1, or --host 0.0.0.0 for the whole network.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host name ${host} is unknown. Use --host 127.0.0.1, or --host 0.0.0.0 for the whole network.`
    default:
      return `The server could not start: ${message}`
  }
}
