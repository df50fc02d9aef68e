/**
 * Why the server closed a WebSocket. y-websocket stops reconnecting on 4400 to 4499 and retries on
 * everything else, so permanent refusals live in that range and passing troubles outside it.
 */
export const CLOSE = {
  /** The frame could not be parsed as a sync, awareness or query message. */
  malformed: { code: 4400, reason: 'malformed message' },
  /** The ticket is missing, expired or signed by another server; join the session again. */
  badTicket: { code: 4401, reason: 'ticket missing or expired' },
  /** The role may not do this, or the connection spoke for a client that is not its own. */
  forbidden: { code: 4403, reason: 'not allowed for this role' },
  /** No such session or document. */
  gone: { code: 4404, reason: 'no such session' },
  /** More people than the session or the key allows. */
  full: { code: 4429, reason: 'too many connections' },
  /** A frame larger than the server accepts; sending it again cannot work. */
  tooLarge: { code: 1009, reason: 'message too large' },
  /** The server is stopping; it will be back. */
  restart: { code: 1012, reason: 'server restart' },
  /** Overloaded, or the edit could not be stored; the client still holds it and sends it again. */
  unavailable: { code: 1013, reason: 'not saved, try again' },
} as const

export type CloseReason = keyof typeof CLOSE
