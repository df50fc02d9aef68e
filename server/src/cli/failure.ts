import type { ServeOptions } from '../config/options.ts'

/** Ends the command with one sentence and exit code 1. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
  }
}

/** Why the server could not listen, and what to do about it. */
export function explain(error: unknown, { port, host }: Pick<ServeOptions, 'port' | 'host'>): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken. Stop what uses it, or choose another one: --port ${port === 65_535 ? 4321 : port + 1}`
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
