import type { Board } from '@mockboard/grader'
import type { DocumentName, Role, SessionInfo, SessionTimes } from '@mockboard/protocol'

/** A Yjs document of a session. */
export interface DocumentRef {
  session: string
  name: DocumentName
}

/** Name of a document in paths, logs and maps: `<session>.<document>`. */
export const documentKey = (ref: DocumentRef): string => `${ref.session}.${ref.name}`

/** One accepted edit. */
export interface LogEntry {
  document: DocumentRef
  /** Server time, ms since the epoch. */
  at: number
  /** Who made it; `server` for what the server does itself. */
  role: Role | 'server'
  /** Which of the people with that role: stable over reconnects, says nothing about who they are. */
  member: string
  /** Yjs update, format V1, as the server's document emitted it. */
  update: Uint8Array
}

export interface LogRow extends Omit<LogEntry, 'document'> {
  /** Grows with every append to a document; never used twice. */
  seq: number
}

/** What is needed to rebuild a document: the snapshot, then the updates in order. */
export interface StoredDocument {
  /** Yjs state, format V2; null before the first compaction. */
  snapshot: Uint8Array | null
  updates: Uint8Array[]
  /** Highest `seq` contained; 0 for a document nobody has edited. */
  last: number
}

/** Coverage as last graded, 0..1 or null when nothing applied. */
export interface Coverage {
  total: number | null
  sections: Record<string, number | null>
}

export interface SessionRecord extends SessionInfo {
  /** SHA-256 of each role's key, 32 bytes. */
  keyHashes: Record<Role, Uint8Array>
  coverage: Coverage | null
}

/** What may change in a session after it was created; its end has a call of its own. */
export type SessionPatch = Partial<Pick<SessionRecord, 'revealed' | 'coverage'>>

/** How a session ended: what its report is made of from then on. Not the verdicts, so that a better grader may read it again. */
export interface FinalState {
  board: Board
  times: SessionTimes
}

/** Raised when a session is not there (any more); retrying cannot help. */
export class UnknownSessionError extends Error {
  readonly session: string
  constructor(session: string) {
    super(`There is no session ${session}.`)
    this.name = 'UnknownSessionError'
    this.session = session
  }
}

/** The timed log of every document. An engine may be shared by several servers. */
export interface DocumentLog {
  /**
   * Stores all entries or none. Resolves, with the `seq` of each, once they survive a crash of the
   * process and of the machine; rejects with nothing stored. Entries of one document keep their order.
   * Rejects with `UnknownSessionError` when a session does not exist.
   */
  append(entries: readonly LogEntry[]): Promise<number[]>
  /** The newest durable state; an empty one for a document nobody has edited. */
  load(document: DocumentRef): Promise<StoredDocument>
  /** Log rows with `seq` above `after`, oldest first, at most `limit`. Compaction does not remove rows. */
  history(document: DocumentRef, after: number, limit: number): Promise<LogRow[]>
  /**
   * Replaces the snapshot. `covers` is the highest `seq` the snapshot is sure to contain; rows above it
   * are still loaded. A snapshot covering less than the stored one is ignored. The log stays whole.
   */
  compact(document: DocumentRef, snapshot: Uint8Array, covers: number): Promise<void>
  /** Time of the last edit, ms since the epoch; null before the first. */
  lastEdit(document: DocumentRef): Promise<number | null>
}

export interface SessionBook {
  /** Rejects when the id is taken. */
  create(session: SessionRecord): Promise<void>
  find(id: string): Promise<SessionRecord | null>
  /** Changes the given fields. Rejects with `UnknownSessionError`. */
  update(id: string, patch: SessionPatch): Promise<void>
  /**
   * Sets `finishedAt` and keeps the final state, both or neither. The first call wins: on a session that is
   * finished it changes nothing. Rejects with `UnknownSessionError`.
   */
  finish(id: string, finishedAt: number, state: FinalState): Promise<void>
  /** How the session ended; null while it has not. */
  finalState(id: string): Promise<FinalState | null>
  /** Removes the session with its documents, final state, snapshots and log. Does nothing when it is not there. */
  remove(id: string): Promise<void>
  /** Ids in ascending order, above `after`, at most `limit`. */
  list(after: string, limit: number): Promise<string[]>
}

/** Everything the server keeps. One file with an engine that passes `contract.ts` is a new storage. */
export interface Storage {
  readonly documents: DocumentLog
  readonly sessions: SessionBook
  /** The value kept under this name; `make` gives it the first time. All servers see the same one. */
  secret(name: string, make: () => Uint8Array): Promise<Uint8Array>
  /** Resolves when the store can be written to right now; rejects with the reason. */
  check(): Promise<void>
  /** Finishes what is under way and frees files and locks. Nothing may be called afterwards. */
  close(): Promise<void>
}
