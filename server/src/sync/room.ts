import { KEEP_ALIVE_FRAME, MESSAGE, type Role, SYNC } from '@mockboard/protocol'
import type { Logger } from 'pino'
import * as Y from 'yjs'
import type { Limits } from '../config/limits.ts'
import {
  type DocumentLog,
  documentKey,
  type DocumentRef,
  type LogEntry,
  type StoredDocument,
} from '../storage/port.ts'
import type { CommitQueue, Committer } from './commit-queue.ts'
import type { Connection, FrameHandler } from './connection.ts'
import { type ClientFrame, numberFrame, presenceFrame, syncFrame } from './frames.ts'
import { PresenceBoard } from './presence.ts'
import { RecordGuard } from './record-guard.ts'

/** An edit on its way to the disk, and what waits for it. */
interface Waiting {
  from: Connection | null
  frame: Uint8Array
  /** Shown to the others already, because the disk refused it and work must go on. */
  shown: boolean
  acks: [connection: Connection, count: number][]
  after: (() => void)[]
}

/** Origin of what the server itself changes. */
const SERVER = Symbol('server')

/** Log rows after which the state is stored as a snapshot, so that opening stays fast. */
const ROWS_PER_SNAPSHOT = 500

export interface RoomContext {
  log: DocumentLog
  commits: CommitQueue
  limits: Limits
  logger: Logger
  now: () => number
  /** Called when the last connection has left. */
  emptied: (room: Room) => void
}

/** One document in memory with everybody who has it open. */
export class Room implements Committer, FrameHandler {
  readonly ref: DocumentRef
  readonly doc: Y.Doc
  readonly #context: RoomContext
  readonly #connections = new Set<Connection>()
  readonly #presence: PresenceBoard
  readonly #guard: RecordGuard | null
  #waiting: Waiting[] = []
  #unsaved = false
  #changed = false
  #lastSeq: number
  #rowsSinceSnapshot: number
  #bytes: number

  constructor(ref: DocumentRef, stored: StoredDocument, context: RoomContext) {
    this.ref = ref
    this.#context = context
    this.#presence = new PresenceBoard(context.limits.presenceBytes)
    this.#lastSeq = stored.last
    this.#rowsSinceSnapshot = stored.updates.length
    this.#bytes =
      (stored.snapshot?.length ?? 0) + stored.updates.reduce((sum, update) => sum + update.length, 0)
    this.doc = rebuild(stored)
    this.#guard = ref.name === 'board' ? new RecordGuard(this.doc) : null
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#record(update, origin))
  }

  get size(): number {
    return this.#connections.size
  }

  /** Whether anything was edited since it was loaded. */
  get changed(): boolean {
    return this.#changed
  }

  /** True when nothing is lost by leaving memory. */
  get settled(): boolean {
    return this.#waiting.length === 0
  }

  add(connection: Connection): void {
    this.#connections.add(connection)
    // Nobody who may not write is asked for what they have.
    if (connection.canWrite) connection.send(syncFrame(SYNC.step1, Y.encodeStateVector(this.doc)))
    const present = this.#presence.all()
    if (present.length > 0) connection.send(presenceFrame(present))
    if (this.#unsaved) connection.send(numberFrame(MESSAGE.storage, 1))
  }

  left(connection: Connection): void {
    if (!this.#connections.delete(connection)) return
    this.#showPresence(this.#presence.leave(connection), null)
    if (this.#connections.size === 0) this.#context.emptied(this)
  }

  failed(error: unknown): void {
    this.#context.logger.error({ document: documentKey(this.ref), err: error }, 'frame could not be handled')
  }

  closeAll(reason: 'restart' | 'gone' | 'forbidden'): void {
    for (const connection of this.#connections) connection.close(reason)
  }

  /** Keeps quiet lines open: clients drop one on which they hear nothing for 30 s. */
  keepAlive(): void {
    for (const connection of this.#connections) connection.sendPresence(KEEP_ALIVE_FRAME)
  }

  step1(from: Connection, stateVector: Uint8Array): void {
    this.#whenSaved(() => {
      const known = attempt(() => Y.encodeStateAsUpdate(this.doc, stateVector))
      if (known) from.send(syncFrame(SYNC.step2, known))
      else from.close('malformed')
    })
  }

  update(from: Connection, update: Uint8Array): void {
    if (this.#bytes + update.length > this.#context.limits.documentBytes && !this.#fits(update.length)) {
      return from.close('tooLarge')
    }
    // Decodes the whole update before the document is touched.
    if (!attempt(() => Y.decodeUpdate(update))) return from.close('malformed')
    if (!attempt(() => (Y.applyUpdate(this.doc, update, from), true))) return from.close('malformed')
    if (this.#dropPending()) return from.close('unavailable')
    this.#mend(from)
    const last = this.#waiting.at(-1)
    if (last) last.acks.push([from, from.received])
    else from.acknowledge(from.received)
  }

  #mend(from: Connection): void {
    const repairs = this.#guard?.repair(SERVER) ?? []
    if (repairs.length === 0) return
    this.#context.logger.warn({ document: documentKey(this.ref), role: from.role, repairs }, 'records mended')
  }

  /**
   * An update that builds on edits this server does not have would wait in memory for ever. The client
   * that sent it has them: it connects again and sends everything that is missing.
   */
  #dropPending(): boolean {
    const { store } = this.doc
    if (!store.pendingStructs && !store.pendingDs) return false
    store.pendingStructs = null
    store.pendingDs = null
    return true
  }

  presence(from: Connection, frame: ClientFrame & { kind: 'presence' }): void {
    this.#showPresence(this.#presence.accept(from, frame.entries), from)
  }

  queryPresence(from: Connection): void {
    from.sendPresence(presenceFrame(this.#presence.all()))
  }

  /** A change by the server itself; resolves when it is on disk. */
  async edit(change: (doc: Y.Doc) => void): Promise<void> {
    this.doc.transact(() => change(this.doc), SERVER)
    await new Promise<void>((resolve) => this.#whenSaved(resolve))
  }

  saved(seqs: readonly number[]): void {
    const done = this.#waiting.splice(0, seqs.length)
    this.#lastSeq = seqs.at(-1) ?? this.#lastSeq
    this.#rowsSinceSnapshot += seqs.length
    this.#show(done)
    const counts = new Map(done.flatMap((item) => item.acks))
    for (const [connection, count] of counts) connection.acknowledge(count)
    for (const item of done) for (const work of item.after) work()
    if (this.#unsaved && this.settled) this.#setUnsaved(false)
    if (this.#rowsSinceSnapshot >= ROWS_PER_SNAPSHOT && this.settled) void this.snapshot()
  }

  unsaved(reason: unknown): void {
    if (!this.#unsaved) {
      this.#context.logger.error({ document: documentKey(this.ref), err: reason }, 'edits cannot be stored')
      this.#setUnsaved(true)
    }
    // Both people go on seeing each other; whoever wrote keeps "not saved" until it is true again.
    this.#show(this.#waiting)
    for (const item of this.#waiting) for (const work of item.after.splice(0)) work()
  }

  gone(): void {
    this.#waiting = []
    this.closeAll('gone')
  }

  /** Stores the whole state, so that the log before it need not be replayed. Failing is no loss. */
  async snapshot(): Promise<void> {
    if (this.#rowsSinceSnapshot === 0) return
    const covers = this.#lastSeq
    const rows = this.#rowsSinceSnapshot
    const state = Y.encodeStateAsUpdateV2(this.doc)
    this.#bytes = state.length
    this.#rowsSinceSnapshot = 0
    try {
      await this.#context.log.compact(this.ref, state, covers)
    } catch (error) {
      this.#rowsSinceSnapshot += rows
      this.#context.logger.warn({ document: documentKey(this.ref), err: error }, 'snapshot not stored')
    }
  }

  #record(update: Uint8Array, origin: unknown): void {
    const from = this.#connections.has(origin as Connection) ? (origin as Connection) : null
    this.#changed = true
    this.#bytes += update.length
    this.#waiting.push({ from, frame: syncFrame(SYNC.update, update), shown: false, acks: [], after: [] })
    this.#context.commits.push(this.#entry(from, update), this)
    if (this.#unsaved) this.#show(this.#waiting)
  }

  #entry(from: Connection | null, update: Uint8Array): LogEntry {
    const role: Role | 'server' = from?.role ?? 'server'
    return { document: this.ref, at: this.#context.now(), role, member: from?.member ?? '', update }
  }

  #whenSaved(work: () => void): void {
    const last = this.#waiting.at(-1)
    if (last && !this.#unsaved) last.after.push(work)
    else work()
  }

  #show(items: readonly Waiting[]): void {
    for (const item of items) {
      if (item.shown) continue
      item.shown = true
      for (const connection of this.#connections) if (connection !== item.from) connection.send(item.frame)
    }
  }

  #showPresence(entries: ReturnType<PresenceBoard['all']>, from: Connection | null): void {
    if (entries.length === 0) return
    const frame = presenceFrame(entries)
    for (const connection of this.#connections) if (connection !== from) connection.sendPresence(frame)
  }

  #setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved
    for (const connection of this.#connections) connection.send(numberFrame(MESSAGE.storage, unsaved ? 1 : 0))
  }

  /** The running sum counts what has been overwritten since; measure before refusing anybody. */
  #fits(more: number): boolean {
    this.#bytes = Y.encodeStateAsUpdateV2(this.doc).length
    return this.#bytes + more <= this.#context.limits.documentBytes
  }
}

function rebuild(stored: StoredDocument): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    if (stored.snapshot) Y.applyUpdateV2(doc, stored.snapshot)
    for (const update of stored.updates) Y.applyUpdate(doc, update)
  })
  return doc
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
