import { networkInterfaces } from 'node:os'
import { Command, Option } from 'commander'
import { destination, type Logger, pino } from 'pino'
import { LIMIT_NAMES, LIMITS } from '../config/limits.ts'
import {
  checkEnvironment,
  LOG_LEVELS,
  type RawSettings,
  readSettings,
  type ServeOptions,
} from '../config/options.ts'
import { type Host, startHost } from '../host.ts'
import { sqliteStorage } from '../storage/sqlite/engine.ts'
import { FolderInUseError } from '../storage/sqlite/open.ts'
import type { Storage } from '../storage/port.ts'
import { explain, explainInUse, Failure } from './failure.ts'

/** Longest time to store what is waiting after Ctrl+C or SIGTERM. */
const STOP_MS = 10_000

const EXAMPLES = `
Examples:
  mockboard serve                                    for you, on http://127.0.0.1:4321
  mockboard serve --port 5000 --data ~/mockboard     another port, data elsewhere
  mockboard serve --host 0.0.0.0                     for everybody on your network
  mockboard serve --limit connections=200            another limit (repeat with commas)

Limits (name=default, what it bounds):
${LIMIT_NAMES.map((name) => `  ${`${name}=${LIMITS[name].value}`.padEnd(28)} ${LIMITS[name].what}`).join('\n')}

TLDRAW_LICENSE_KEY is handed to the page; docs/hosting.md says when it is needed.`

/** `mockboard serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Run the server until it is stopped.')
    .addOption(setting('--port <number>', 'port to listen on; 0 takes a free one', 'PORT', '4321'))
    .addOption(setting('--host <address>', 'address to listen on', 'HOST', '127.0.0.1'))
    .addOption(setting('--data <folder>', 'where sessions are kept', 'DATA', './data'))
    .addOption(setting('--origin <urls>', 'further origins of the page, comma-separated', 'ORIGIN', ''))
    .addOption(
      setting(
        '--log-level <level>',
        LOG_LEVELS.join(', '),
        'LOG_LEVEL',
        process.stderr.isTTY ? 'warn' : 'info',
      ),
    )
    .addOption(setting('--limit <name=value>', 'change limits, comma-separated (see below)', 'LIMIT', ''))
    .addHelpText('after', EXAMPLES)
    .action(async (flags: Omit<RawSettings, 'licenseKey'>) => {
      checkEnvironment(process.env)
      await serve(readSettings({ ...flags, licenseKey: process.env['TLDRAW_LICENSE_KEY'] || null }))
    })
}

function setting(flags: string, description: string, variable: string, value: string): Option {
  return new Option(flags, description).env(`MOCKBOARD_${variable}`).default(value)
}

async function serve(options: ServeOptions): Promise<void> {
  // Standard output is for people, the structured log goes to standard error.
  const logger = pino({ level: options.logLevel }, destination({ fd: 2, sync: true }))
  const host = await start(options, logger)
  stopOnSignal(host, logger)
  console.log(`Mockboard is ready: ${host.url}`)
  for (const url of networkUrls(options.host, host.url)) console.log(`  on your network:  ${url}`)
  if (process.stdout.isTTY) console.log('Press Ctrl+C to stop.')
}

async function start(options: ServeOptions, logger: Logger): Promise<Host> {
  const storage = await openStorage(options)
  try {
    return await startHost({ ...options, storage, logger })
  } catch (error) {
    await storage.close()
    throw new Failure(explain(error, options), { cause: error })
  }
}

async function openStorage(options: ServeOptions): Promise<Storage> {
  try {
    return sqliteStorage(options.data)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    throw new Failure(await explainInUse(error.message, options), { cause: error })
  }
}

function stopOnSignal(host: Host, logger: Logger): void {
  let stopping = false
  const stop = async (signal: string): Promise<void> => {
    // Whoever presses Ctrl+C twice means it.
    if (stopping) process.exit(130)
    stopping = true
    logger.info({ signal }, 'stopping')
    const tooLong = setTimeout(() => {
      logger.fatal('not everything could be stored in time')
      process.exit(1)
    }, STOP_MS)
    const stored = await host.stop().catch((error: unknown) => {
      logger.fatal({ err: error }, 'the storage could not be closed')
      return false
    })
    clearTimeout(tooLong)
    if (!stored) logger.fatal('some edits could not be stored; people who had them open still do')
    process.exit(stored ? 0 : 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
}

function networkUrls(host: string, url: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return []
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  const outside = addresses.filter((entry) => entry.family === 'IPv4' && !entry.internal)
  return outside.map((entry) => `http://${entry.address}:${new URL(url).port}`)
}
