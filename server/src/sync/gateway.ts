import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CLOSE,
  type CloseReason,
  DOCUMENTS,
  type DocumentName,
  SUBPROTOCOL,
  SYNC_PATH,
  TICKET_PREFIX,
} from '@mockboard/protocol'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Limits } from '../config/limits.ts'
import { admit, type Admission } from '../sessions/access.ts'
import type { TicketOffice } from '../sessions/tickets.ts'
import type { DocumentRef, SessionBook } from '../storage/port.ts'
import { Connection } from './connection.ts'
import type { Room } from './room.ts'
import type { Rooms } from './rooms.ts'

export interface GatewayOptions {
  rooms: Rooms
  sessions: SessionBook
  tickets: TicketOffice
  limits: Limits
  logger: Logger
  now: () => number
  /** Origins allowed beside the server's own. */
  origins: readonly string[]
}

/** A document to connect to, or why not. */
type Entry = { room: Room; admission: Admission & { ok: true } } | CloseReason

const PATH = new RegExp(`^${SYNC_PATH}/([A-Za-z0-9_-]{10,32})\\.(${DOCUMENTS.join('|')})$`)
const PING_MS = 15_000
const GOODBYE_MS = 1000

/**
 * Turns an upgrade request into a connection on a document. What can be seen to be no page of ours is
 * refused in HTTP; a page whose ticket or session is no good gets its WebSocket and a close code, because
 * browsers hide the HTTP status from it.
 */
export class Gateway {
  readonly #options: GatewayOptions
  readonly #server: WebSocketServer
  readonly #alive = new WeakSet<WebSocket>()
  readonly #pinger: NodeJS.Timeout

  constructor(options: GatewayOptions) {
    this.#options = options
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: options.limits.messageBytes,
      handleProtocols: () => SUBPROTOCOL,
      perMessageDeflate: false,
    })
    this.#pinger = setInterval(() => this.#ping(), PING_MS)
    this.#pinger.unref()
  }

  get connections(): number {
    return this.#server.clients.size
  }

  /** For the `upgrade` event of a Node HTTP server. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy())
    const ref = documentOf(request.url ?? '')
    if (!ref) return refuse(socket, 404)
    if (!this.#originAllowed(request)) return refuse(socket, 403)
    const ticket = ticketOf(request.headers['sec-websocket-protocol'])
    if (ticket === null) return refuse(socket, 401)
    if (this.connections >= this.#options.limits.connections) return refuse(socket, 503)
    const entry = await this.#enter(ref, ticket)
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#opened(opened, entry))
  }

  /** Gives connections that were told to close a moment to answer, then cuts them. */
  async close(): Promise<void> {
    clearInterval(this.#pinger)
    const deadline = performance.now() + GOODBYE_MS
    while (this.connections > 0 && performance.now() < deadline) await sleep(20)
    for (const socket of this.#server.clients) socket.terminate()
    this.#server.close()
  }

  /** Decides before the socket opens, so that no frame arrives at a document that is not loaded. */
  async #enter(ref: DocumentRef, ticket: string): Promise<Entry> {
    const { rooms, sessions, tickets, now, logger } = this.#options
    try {
      const admission = admit(tickets.read(ticket), await sessions.find(ref.session), ref.name, now())
      if (!admission.ok) return admission.reason
      const room = await rooms.room(ref)
      return { room, admission }
    } catch (error) {
      logger.error({ session: ref.session, err: error }, 'document cannot be opened')
      return 'unavailable'
    }
  }

  #opened(socket: WebSocket, entry: Entry): void {
    this.#alive.add(socket)
    socket.on('pong', () => this.#alive.add(socket))
    if (typeof entry === 'string') return farewell(socket, entry)
    const { room, admission } = entry
    // Counted here and not before: many may have been let in while none had arrived.
    if (room.size >= this.#options.limits.connectionsPerDocument) return farewell(socket, 'full')
    const { role, member } = admission.claims
    const identity = { role, member, canWrite: admission.access === 'write' }
    room.add(new Connection(socket, identity, this.#options.limits, room))
  }

  /** Other sites' pages may not use a person's browser to connect; programs without an Origin need a ticket anyway. */
  #originAllowed(request: IncomingMessage): boolean {
    const { origin, host } = request.headers
    if (origin === undefined) return true
    if (this.#options.origins.includes(origin)) return true
    return URL.canParse(origin) && new URL(origin).host === host
  }

  /** A line that did not answer the last ping is dead, whatever TCP says. */
  #ping(): void {
    for (const socket of this.#server.clients) {
      if (!this.#alive.delete(socket)) socket.terminate()
      else socket.ping()
    }
  }
}

function farewell(socket: WebSocket, reason: CloseReason): void {
  socket.on('error', () => {})
  socket.close(CLOSE[reason].code, CLOSE[reason].reason)
}

function documentOf(url: string): DocumentRef | null {
  const match = PATH.exec(url)
  return match && { session: match[1]!, name: match[2] as DocumentName }
}

function ticketOf(header: string | undefined): string | null {
  const offered = (header ?? '').split(',').map((name) => name.trim())
  const ticket = offered.find((name) => name.startsWith(TICKET_PREFIX))
  return ticket && offered.includes(SUBPROTOCOL) ? ticket.slice(TICKET_PREFIX.length) : null
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
