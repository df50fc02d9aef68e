import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import packageJson from '../package.json' with { type: 'json' }
import type { ServeOptions } from './config/options.ts'
import { createApp } from './http/app.ts'
import { coverageOf, gradeDocument } from './report/report.ts'
import { type Boards, sessionReports } from './report/session-reports.ts'
import { publicProblems } from './sessions/problem-bank.ts'
import { sessionService } from './sessions/service.ts'
import { ticketOffice } from './sessions/tickets.ts'
import type { DocumentRef, Storage } from './storage/port.ts'
import type { CommitQueueOptions } from './sync/commit-queue.ts'
import { Gateway } from './sync/gateway.ts'
import { Rooms } from './sync/rooms.ts'

/** A running server. */
export interface Host {
  /** Where it listens, e.g. `http://127.0.0.1:4321`. */
  readonly url: string
  readonly rooms: Rooms
  readonly gateway: Gateway
  /** Says goodbye to everybody, stores everything, closes the storage; false if edits could not be stored. */
  stop(): Promise<boolean>
}

export interface HostOptions extends ServeOptions {
  storage: Storage
  logger: Logger
  /** Folder of the built page. */
  pageRoot?: string
  commit?: CommitQueueOptions
}

const PAGE_ROOT = fileURLToPath(new URL('../../packages/board/dist', import.meta.url))

/** Puts the rooms of the server together and listens. Rejects with the error of `listen`. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { storage, logger, limits } = options
  const now = Date.now
  const secret = await storage.secret('ticket', () => new Uint8Array(randomBytes(32)))
  const tickets = ticketOffice(secret, limits.ticketSeconds * 1000)
  const sessions = sessionService(storage, tickets, now)

  const refreshCoverage = async (
    ref: DocumentRef,
    doc: Parameters<typeof gradeDocument>[0],
  ): Promise<void> => {
    const session = ref.name === 'board' ? await storage.sessions.find(ref.session) : null
    // What a session was worth was settled when it ended.
    if (session?.finishedAt === null)
      await sessions.rememberCoverage(session.id, coverageOf(gradeDocument(doc, session).report))
  }
  const onRetire = (ref: DocumentRef, doc: Parameters<typeof gradeDocument>[0]): Promise<void> =>
    refreshCoverage(ref, doc).catch((error: unknown) => logger.warn({ err: error }, 'coverage not stored'))
  const { commit } = options
  const rooms = new Rooms({
    log: storage.documents,
    limits,
    logger,
    now,
    onRetire,
    ...(commit && { commit }),
  })
  const { origins } = options
  const gateway = new Gateway({ rooms, sessions: storage.sessions, tickets, limits, logger, now, origins })

  const boards = boardsOf(rooms)
  const app = createApp({
    sessions,
    boards,
    reports: sessionReports(storage.sessions, boards, now),
    sessionsPerMinute: limits.sessionsPerMinute,
    now,
    hostConfig: {
      licenseKey: options.licenseKey,
      version: packageJson.version,
      host: { public: !isLoopback(options.host) },
    },
    problems: publicProblems(),
    health: healthOf(storage, rooms, gateway, options),
    pageRoot: options.pageRoot ?? PAGE_ROOT,
    requestBytes: limits.requestBytes,
    logger,
  })
  const server = httpServer(getRequestListener(app.fetch), gateway)
  await listen(server, options.port, options.host)
  return {
    url: urlOf(server, options.host),
    rooms,
    gateway,
    stop: () => stop(server, gateway, rooms, storage),
  }
}

function boardsOf(rooms: Rooms): Boards {
  const board = (session: string): DocumentRef => ({ session, name: 'board' })
  return {
    read: async (session) => (await rooms.room(board(session))).doc,
    edit: async (session, change) => (await rooms.room(board(session))).edit(change),
  }
}

/** A probe writes to the disk, so anybody asking often gets the last answer again. */
const HEALTH_CACHE_MS = 1000

function healthOf(storage: Storage, rooms: Rooms, gateway: Gateway, { limits }: HostOptions) {
  let last: Promise<string | null> = Promise.resolve(null)
  let at = -Infinity
  return async () => {
    const now = performance.now()
    if (now - at > HEALTH_CACHE_MS) {
      at = now
      last = storage.check().then(
        () => null,
        (error: Error) => error.message,
      )
    }
    const problem = (await last) ?? (rooms.failing ? 'edits are waiting to be stored' : null)
    return {
      ok: problem === null,
      version: packageJson.version,
      storage: problem === null ? { ok: true } : { ok: false, problem },
      uptimeSeconds: Math.round(process.uptime()),
      documents: rooms.open,
      connections: gateway.connections,
      limits,
    }
  }
}

function httpServer(listener: ReturnType<typeof getRequestListener>, gateway: Gateway): Server {
  const server = createServer(
    { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 30_000 },
    (request, response) => {
      void listener(request, response)
    },
  )
  server.on('upgrade', (request, socket, head) => void gateway.upgrade(request, socket, head))
  return server
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function stop(server: Server, gateway: Gateway, rooms: Rooms, storage: Storage): Promise<boolean> {
  server.close()
  const stored = await rooms.close()
  await gateway.close()
  server.closeAllConnections()
  await storage.close()
  return stored
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.')

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
