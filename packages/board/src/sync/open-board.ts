import { readVarUint, type Decoder } from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import {
  BOARD_DOC,
  CLOSE,
  isUpdateFrame,
  MESSAGE,
  SUBPROTOCOL,
  SYNC_PATH,
  TEXT_SCHEMA_VERSION,
  TICKET_PREFIX,
  type JoinedSession,
} from '@mockboard/protocol'
import type { BoardConnection } from './connection.ts'
import { keepOnDevice } from './device-copy.ts'
import { ownAwarenessOnly } from './own-awareness.ts'
import { NEWER, refusalOf, TICKET_REFUSED } from './refusals.ts'
import { afterEvent, NOT_CONNECTED, statusOf, type SaveEvent } from './save-state.ts'

export interface OpenBoardOptions {
  sessionId: string
  /** The answer that opened the page; its ticket serves the first connection. */
  firstJoin: JoinedSession
  /**
   * Asks the server for a fresh ticket. A rejection with a numeric `status` of 401, 403, 404 or 410 ends
   * the connection for good; any other rejection is tried again.
   */
  join: () => Promise<JoinedSession>
  /** `id` is the same in every tab of one person; `color` is `#rrggbb`. */
  user: { id: string; name: string; color: string }
  /** Origin of the server, `ws:` or `wss:`; default: the page's own. */
  server?: string
  /** For tests outside a browser. */
  WebSocket?: typeof WebSocket
}

/** Longest pause between two attempts, in ms. */
const MAX_PAUSE = 5_000
/** A fresh ticket refused so often is not a matter of time. */
const MAX_TICKETS = 3

/** Opens the live line to a session's board. Never throws: what goes wrong is a status. */
export function openBoard(options: OpenBoardOptions): BoardConnection {
  const { firstJoin, user } = options
  const doc = new Y.Doc()
  const listeners = new Set<(status: ReturnType<typeof statusOf>) => void>()
  const flushers = new Set<() => void>()
  let becomeReady = (): void => {}
  const ready = new Promise<void>((resolve) => (becomeReady = resolve))
  let state = NOT_CONNECTED

  const note = (event: SaveEvent): void => {
    const before = JSON.stringify(statusOf(state))
    state = afterEvent(state, event)
    if (event.type === 'synced') becomeReady()
    const now = statusOf(state)
    if (JSON.stringify(now) !== before) for (const listener of listeners) listener(now)
  }

  const readOnly = firstJoin.role === 'observer'
  const provider = new WebsocketProvider(serverOf(options) + SYNC_PATH, `${options.sessionId}.board`, doc, {
    connect: false,
    protocols: protocolsOf(firstJoin),
    WebSocketPolyfill: countingSocket(options.WebSocket ?? WebSocket, () => {
      // The server drops what a reader sends, so it never acknowledges it either.
      if (!readOnly) note({ type: 'sent' })
    }),
    // Tabs of one browser would talk past the server: past its roles, its checks and its log.
    disableBc: true,
  })
  ownAwarenessOnly(provider)
  provider.awareness.setLocalStateField('user', { name: user.name, color: user.color })
  handleMessages(provider, flushers, note)
  const stop = keepConnected(provider, options, note)
  const stopKeeping = connectWithCopy(provider, options, note)

  return {
    doc,
    awareness: provider.awareness,
    role: firstJoin.role,
    clockOffset: firstJoin.serverTime - Date.now(),
    ready,
    status: () => statusOf(state),
    onStatus: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    beforeRemote: (listener) => {
      flushers.add(listener)
      return () => flushers.delete(listener)
    },
    close: () => {
      stop()
      stopKeeping()
      listeners.clear()
      provider.destroy()
      provider.awareness.destroy()
    },
  }
}

/**
 * Connects once the copy that this browser kept is in the document: the first exchange then brings the server
 * what it never got. Who may only look has nothing to keep, and nothing of theirs may ever be sent.
 */
function connectWithCopy(
  provider: WebsocketProvider,
  { sessionId, firstJoin }: OpenBoardOptions,
  note: (event: SaveEvent) => void,
): () => void {
  if (firstJoin.role === 'observer') {
    provider.connect()
    return () => {}
  }
  let stopped = false
  const copy = keepOnDevice(sessionId, provider.doc, (kept) => note({ type: 'device', kept }))
  void copy.loaded.then(() => !stopped && provider.connect())
  return () => {
    stopped = true
    copy.close()
  }
}

/** Acknowledgements and storage trouble; and local edits reach the document before anything from outside does. */
function handleMessages(
  provider: WebsocketProvider,
  flushers: ReadonlySet<() => void>,
  note: (event: SaveEvent) => void,
): void {
  type Handler = (typeof provider.messageHandlers)[number]
  const apply = provider.messageHandlers[MESSAGE.sync] as Handler
  const on = (type: number, handle: (decoder: Decoder) => void): void => {
    provider.messageHandlers[type] = (_encoder, decoder) => handle(decoder)
  }
  provider.messageHandlers[MESSAGE.sync] = (...message) => {
    for (const flush of flushers) flush()
    apply(...message)
  }
  on(MESSAGE.saved, (decoder) => note({ type: 'saved', count: readVarUint(decoder) }))
  on(MESSAGE.storage, (decoder) => note({ type: 'storage', fails: readVarUint(decoder) === 1 }))
}

/** Reports the fate of the line and opens it again, with a fresh ticket, for as long as that can help. */
function keepConnected(
  provider: WebsocketProvider,
  { join }: OpenBoardOptions,
  note: (event: SaveEvent) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let refusedTickets = 0
  let stopped = false

  const refuse = (code: number, message: string): void => {
    stopped = true
    provider.shouldConnect = false
    note({ type: 'refused', code, message })
  }
  const retry = (): void => {
    const pause = Math.min(MAX_PAUSE, 200 * 2 ** failures++) * (0.75 + Math.random() / 2)
    timer = setTimeout(() => void reconnect(), pause)
  }
  const reconnect = async (): Promise<void> => {
    try {
      const joined = await join()
      if (stopped) return
      provider.protocols = protocolsOf(joined)
      provider.connect()
    } catch (error) {
      if (stopped) return
      const status = (error as { status?: unknown }).status
      if (status === 404 || status === 410) refuse(CLOSE.gone.code, refusalOf(CLOSE.gone.code)!)
      else if (status === 401 || status === 403) refuse(CLOSE.badTicket.code, TICKET_REFUSED)
      else retry()
    }
  }

  provider.on('status', ({ status }) => status === 'connected' && note({ type: 'opened' }))
  provider.on('sync', (synced) => {
    if (!synced) return
    if (isNewerThanUs(provider.doc)) {
      refuse(NEWER.code, NEWER.message)
      return provider.disconnect()
    }
    failures = 0
    refusedTickets = 0
    note({ type: 'synced' })
  })
  provider.on('connection-close', (event) => {
    note({ type: 'closed' })
    if (stopped) return
    // Our own timer takes over: the provider would come back at once with a ticket that may be spent.
    provider.shouldConnect = false
    const code = event?.code ?? 1006
    const message = refusalOf(code)
    if (message !== null) refuse(code, message)
    else if (code === CLOSE.badTicket.code && ++refusedTickets >= MAX_TICKETS) refuse(code, TICKET_REFUSED)
    else retry()
  })
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/** A WebSocket that reports each update frame it sends: the provider has no hook for what it sends itself. */
function countingSocket(Base: typeof WebSocket, onUpdate: () => void): typeof WebSocket {
  return class extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      super.send(data)
      if (data instanceof Uint8Array && isUpdateFrame(data)) onUpdate()
    }
  }
}

/** Two text editors with different node sets must not write one text: ours would delete what it does not know. */
function isNewerThanUs(doc: Y.Doc): boolean {
  const version = doc.getMap(BOARD_DOC.meta).get('textSchema')
  return typeof version === 'number' && version > TEXT_SCHEMA_VERSION
}

function protocolsOf({ ticket }: JoinedSession): string[] {
  return [SUBPROTOCOL, TICKET_PREFIX + ticket]
}

function serverOf({ server }: OpenBoardOptions): string {
  return server ?? location.origin.replace(/^http/, 'ws')
}
