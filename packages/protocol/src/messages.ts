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
