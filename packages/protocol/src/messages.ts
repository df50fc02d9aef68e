/** First varuint of every binary WebSocket frame: the y-websocket wire format plus our own from 100 up. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /**
   * Server to one client: varuint n, "the first n update messages of this connection are on disk".
   * The y-websocket protocol has no acknowledgement of its own.
   */
  saved: 100,
  /**
   * Server to all clients of a document: varuint 1 when edits cannot be stored right now, 0 when
   * they can again. Edits stay in memory and are retried.
   */
  storage: 101,
} as const

/** WebSocket subprotocol the server answers with; the ticket travels beside it as `ticket.<base64url>`. */
export const SUBPROTOCOL = 'mockboard.sync.1'
export const TICKET_PREFIX = 'ticket.'

/** Path of a document's WebSocket: `/sync/<sessionId>.<document>`. */
export const SYNC_PATH = '/sync'

/** Second varuint of a sync frame. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/**
 * True for the frames that `MESSAGE.saved` counts: sync step 2 and update, as sent by a client on one
 * connection. Both ends must agree on it: the page counts what it sends, the server what it received.
 */
export function isUpdateFrame(frame: Uint8Array): boolean {
  return frame[0] === MESSAGE.sync && (frame[1] === SYNC.step2 || frame[1] === SYNC.update)
}

/** Awareness frame without any state. Clients drop a line that is silent for 30 s and never see pings. */
export const KEEP_ALIVE_FRAME: Uint8Array = Uint8Array.of(MESSAGE.awareness, 1, 0)
