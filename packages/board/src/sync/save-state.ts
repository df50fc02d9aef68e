import type { ConnectionStatus } from './connection.ts'

/** What is known about one line to the server. Frames are counted per connection, as the server does. */
export interface SaveState {
  link: 'connecting' | 'open' | 'down'
  /** The first exchange of this connection is complete. */
  synced: boolean
  /** Some connection was complete before: the board on the screen is real. */
  everSynced: boolean
  /** Update frames sent on this connection. */
  sent: number
  /** The first so many of them are on disk. */
  saved: number
  /** The server said that it cannot store at the moment. */
  storageFails: boolean
  /** This browser's own database has every edit of this tab. */
  onDevice: boolean
  refused: { code: number; message: string } | null
}

export const NOT_CONNECTED: SaveState = {
  link: 'connecting',
  synced: false,
  everSynced: false,
  sent: 0,
  saved: 0,
  storageFails: false,
  onDevice: false,
  refused: null,
}

export type SaveEvent =
  | { type: 'opened' }
  | { type: 'synced' }
  | { type: 'closed' }
  | { type: 'sent' }
  | { type: 'saved'; count: number }
  | { type: 'storage'; fails: boolean }
  | { type: 'device'; kept: boolean }
  | { type: 'refused'; code: number; message: string }

/** Pure transition; a new connection starts its counts anew. */
export function afterEvent(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'opened':
      return { ...state, link: 'open', synced: false, sent: 0, saved: 0, storageFails: false }
    case 'synced':
      return { ...state, synced: true, everSynced: true }
    case 'closed':
      return { ...state, link: 'down', synced: false }
    case 'sent':
      return { ...state, sent: state.sent + 1 }
    case 'saved':
      return { ...state, saved: Math.max(state.saved, event.count) }
    case 'storage':
      return { ...state, storageFails: event.fails }
    case 'device':
      return { ...state, onDevice: event.kept }
    case 'refused':
      return { ...state, link: 'down', refused: { code: event.code, message: event.message } }
  }
}

/** What to tell the person. "Saved" is said only when the server acknowledged every frame it was sent. */
export function statusOf(state: SaveState): ConnectionStatus {
  if (state.refused) return { state: 'refused', ...state.refused }
  const kept = state.onDevice ? 'device' : 'tab'
  if (state.link === 'down') return { state: 'offline', kept }
  if (!state.everSynced) return { state: 'connecting' }
  if (state.link === 'connecting') return { state: 'offline', kept }
  if (state.storageFails) return { state: 'not-saved', kept }
  return { state: state.synced && state.saved >= state.sent ? 'saved' : 'saving' }
}
