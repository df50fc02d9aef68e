import {
  type CreatedSession,
  type DocumentName,
  isUpdateFrame,
  MESSAGE,
  type Role,
  SUBPROTOCOL,
  SYNC_PATH,
  TICKET_PREFIX,
} from '@mockboard/protocol'
import { readVarUint } from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { joinSession } from './host.ts'

/** One person with a real y-websocket provider, as the page has it. */
export interface TestClient {
  doc: Y.Doc
  provider: WebsocketProvider
  notes: Y.Map<unknown>
  /** Update frames sent on the present connection. */
  sent(): number
  /** How many of them the server said are on disk. */
  saved(): number
  storageTrouble(): boolean
  closedWith(): number | null
  close(): void
}

export interface TestClientOptions {
  document?: DocumentName
  role?: Role
  origin?: string
  ticket?: string
  doc?: Y.Doc
}

export async function connect(
  url: string,
  created: CreatedSession,
  options: TestClientOptions = {},
): Promise<TestClient> {
  const { role = 'candidate', document = 'board', doc = new Y.Doc(), origin } = options
  const ticket = options.ticket ?? (await joinSession(url, created, role)).ticket
  const state = { sent: 0, saved: 0, trouble: false, closed: null as number | null }

  class CountingSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, origin === undefined ? {} : { origin })
      Object.assign(state, { sent: 0, saved: 0 })
    }
    override send(data: never): void {
      if (isUpdateFrame(data)) state.sent++
      super.send(data)
    }
  }

  const room = `${created.session.id}.${document}`
  const provider = new WebsocketProvider(url.replace('http', 'ws') + SYNC_PATH, room, doc, {
    protocols: [SUBPROTOCOL, TICKET_PREFIX + ticket],
    WebSocketPolyfill: CountingSocket as never,
    disableBc: true,
    shouldReconnect: (event) => event.code !== 1009 && !(event.code >= 4400 && event.code < 4500),
    maxBackoffTime: 200,
  })
  provider.messageHandlers[MESSAGE.saved] = (_, decoder) => void (state.saved = readVarUint(decoder))
  provider.messageHandlers[MESSAGE.storage] = (_, decoder) =>
    void (state.trouble = readVarUint(decoder) === 1)
  provider.on('connection-close', (event) => void (state.closed = event?.code ?? null))
  return {
    doc,
    provider,
    notes: doc.getMap('notes'),
    sent: () => state.sent,
    saved: () => state.saved,
    storageTrouble: () => state.trouble,
    closedWith: () => state.closed,
    close: () => provider.destroy(),
  }
}

/** A bare WebSocket that says whatever a test wants; resolves when it is open or closed. */
export async function rawSocket(
  url: string,
  created: CreatedSession,
  role: Role = 'candidate',
): Promise<WebSocket> {
  const { ticket } = await joinSession(url, created, role)
  const socket = new WebSocket(`${url.replace('http', 'ws')}${SYNC_PATH}/${created.session.id}.board`, [
    SUBPROTOCOL,
    TICKET_PREFIX + ticket,
  ])
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return socket
}

/** The close code of a socket. */
export function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => {
    socket.once('close', (code) => resolve(code))
  })
}

/** The HTTP status with which an upgrade is refused; 101 when it is not. */
export function upgradeStatus(address: string, protocols: string[], origin?: string): Promise<number> {
  const socket = new WebSocket(address, protocols, origin === undefined ? {} : { origin })
  socket.on('error', () => {})
  return new Promise((resolve) => {
    socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    socket.once('open', () => {
      socket.terminate()
      resolve(101)
    })
  })
}
