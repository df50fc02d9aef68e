import { didYouMean, nearest } from '@mockboard/templates'
import { z } from 'zod'
import { DEFAULT_LIMITS, LIMIT_NAMES, type LimitName, type Limits, LIMITS } from './limits.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** Everything that can be set about a server. */
export interface ServeOptions {
  /** 0 lets the system choose. */
  port: number
  host: string
  /** Folder of the data; made when missing. */
  data: string
  /** Origins allowed to connect beside the server's own, as behind a proxy that changes `Host`. */
  origins: string[]
  logLevel: (typeof LOG_LEVELS)[number]
  licenseKey: string | null
  limits: Limits
}

/** A setting that cannot be used; the message names it and says what is allowed. */
export class SettingError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SettingError'
  }
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

const Settings = z.object({
  port: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .refine((port) => port >= 0 && port <= 65_535, 'must be from 0 to 65535'),
  host: z.string().min(1, 'must not be empty'),
  data: z.string().min(1, 'must not be empty'),
  origin: z
    .string()
    .transform(list)
    .pipe(z.array(z.url('must be origins like https://board.example.com'))),
  logLevel: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`),
  limit: z.string().transform(list),
  licenseKey: z.string().nullable(),
})

/** Settings as text, from flags and environment alike. */
export type RawSettings = Record<keyof typeof Settings.shape, unknown>

const FLAG_OF: Record<string, string> = { logLevel: '--log-level', licenseKey: 'TLDRAW_LICENSE_KEY' }

/** Checks settings and puts them in their types. Throws `SettingError`. */
export function readSettings(raw: RawSettings): ServeOptions {
  const parsed = Settings.safeParse(raw)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    const name = String(path[0])
    throw new SettingError(
      `${FLAG_OF[name] ?? `--${name}`}: ${message} (got ${JSON.stringify(raw[name as keyof RawSettings])})`,
    )
  }
  const { origin, limit, ...rest } = parsed.data
  return { ...rest, origins: origin.map((url) => new URL(url).origin), limits: readLimits(limit) }
}

function readLimits(pairs: readonly string[]): Limits {
  const limits = { ...DEFAULT_LIMITS }
  for (const pair of pairs) {
    const [name = '', text = ''] = pair.split('=')
    if (!isLimit(name))
      throw new SettingError(`--limit: there is no limit "${name}"${didYouMean(name, LIMIT_NAMES)}`)
    const { min, max, what } = LIMITS[name]
    const value = Number(text)
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new SettingError(
        `--limit: ${name} (${what}) must be a whole number from ${min} to ${max}, got "${text}"`,
      )
    }
    limits[name] = value
  }
  return limits
}

const isLimit = (name: string): name is LimitName => Object.hasOwn(LIMITS, name)

/** Variables with our prefix that mean something; the page's development server reads the last one. */
const KNOWN_VARIABLES = ['PORT', 'HOST', 'DATA', 'ORIGIN', 'LOG_LEVEL', 'LIMIT', 'SERVER']
const PREFIX = 'MOCKBOARD_'

/** A mistyped variable would be ignored in silence; throws `SettingError` instead. */
export function checkEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) {
    const rest = name.slice(PREFIX.length)
    if (!name.startsWith(PREFIX) || KNOWN_VARIABLES.includes(rest)) continue
    // Compared without the prefix, which would make every name look near.
    const meant = nearest(rest, KNOWN_VARIABLES)
    const known = KNOWN_VARIABLES.map((known) => PREFIX + known).join(', ')
    throw new SettingError(
      `The environment variable ${name} is unknown${meant ? `, did you mean "${PREFIX}${meant}"?` : `. Known are ${known}.`}`,
    )
  }
}
