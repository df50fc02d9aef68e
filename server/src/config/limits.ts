/** One bound of the server: its default, the range it may be set to, and what it is for. */
interface Limit {
  value: number
  min: number
  max: number
  what: string
}

const KiB = 1024
const MiB = 1024 * KiB

/**
 * Every bound in one table; flags, environment, `/healthz` and documentation read it from here.
 * Defaults follow from what honest pages do (60 updates and 30 cursor messages a second at most) with a
 * wide margin.
 */
export const LIMITS = {
  messageBytes: { value: 5 * MiB, min: 64 * KiB, max: 256 * MiB, what: 'largest WebSocket message' },
  documentBytes: { value: 16 * MiB, min: MiB, max: 1024 * MiB, what: 'largest board, as stored state' },
  requestBytes: { value: 64 * KiB, min: KiB, max: 16 * MiB, what: 'largest body of an API call' },
  connections: { value: 5000, min: 2, max: 100_000, what: 'open WebSockets' },
  connectionsPerDocument: { value: 50, min: 2, max: 1000, what: 'open WebSockets on one document' },
  sessionsPerMinute: { value: 120, min: 1, max: 100_000, what: 'new sessions a minute' },
  updatesPerSecond: {
    value: 200,
    min: 10,
    max: 10_000,
    what: 'edits a second on one WebSocket (twice that in a burst)',
  },
  bytesPerSecond: {
    value: 8 * MiB,
    min: 64 * KiB,
    max: 1024 * MiB,
    what: 'edit bytes a second on one WebSocket',
  },
  presencePerSecond: {
    value: 400,
    min: 10,
    max: 10_000,
    what: 'presence messages a second; more are dropped',
  },
  presenceBytes: { value: 4 * KiB, min: 512, max: 64 * KiB, what: "one person's presence" },
  bufferedBytes: {
    value: 8 * MiB,
    min: 256 * KiB,
    max: 256 * MiB,
    what: 'unsent bytes before a slow WebSocket is cut',
  },
  refusedEdits: {
    value: 20,
    min: 1,
    max: 1000,
    what: 'edits of a read-only role before its WebSocket is closed',
  },
  idleSeconds: { value: 30, min: 1, max: 86_400, what: 'seconds a board nobody has open stays in memory' },
  ticketSeconds: { value: 300, min: 5, max: 86_400, what: 'seconds a ticket opens WebSockets after joining' },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS
export type Limits = Record<LimitName, number>

export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[]

export const DEFAULT_LIMITS: Limits = Object.fromEntries(
  LIMIT_NAMES.map((name) => [name, LIMITS[name].value]),
) as Limits
