import type * as Y from 'yjs'
import type { Awareness } from 'y-protocols/awareness'
import type { Role } from '@mockboard/protocol'

/** Where edits are that the server does not have: in this browser's database, or only as long as the tab lives. */
export type Kept = 'device' | 'tab'

/** What the person sees about the fate of their edits. */
export type ConnectionStatus =
  | { state: 'connecting' }
  /** Everything typed so far is on the server's disk. */
  | { state: 'saved' }
  /** Connected; the last edits are on their way. */
  | { state: 'saving' }
  /** No connection; edits are kept here and merge on return. */
  | { state: 'offline'; kept: Kept }
  /** Connected, but the server cannot store; edits are kept and sent again. */
  | { state: 'not-saved'; kept: Kept }
  /** The server refused for good (see close codes); `message` says what to do. */
  | { state: 'refused'; code: number; message: string }

/** One person's live line to the board document of a session. */
export interface BoardConnection {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly role: Role
  /** serverTime - Date.now() at join, in ms. */
  readonly clockOffset: number
  /** Resolves after the first sync with the server. */
  readonly ready: Promise<void>
  status(): ConnectionStatus
  onStatus(listener: (status: ConnectionStatus) => void): () => void
  /**
   * Called just before an update of somebody else is applied to `doc`: the last moment to put local
   * changes that still wait for the next frame into the document.
   */
  beforeRemote(listener: () => void): () => void
  close(): void
}
