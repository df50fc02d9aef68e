import type { DocumentLog, LogEntry } from '../storage/port.ts'
import { UnknownSessionError } from '../storage/port.ts'

/** Whoever waits for entries to be on disk. The queue calls it with its own entries in their order. */
export interface Committer {
  /** The first `seqs.length` waiting entries are durable. */
  saved(seqs: readonly number[]): void
  /** The waiting entries could not be stored; they are kept and tried again. */
  unsaved(reason: unknown): void
  /** The session is gone; the entries are dropped. */
  gone(): void
}

interface Item {
  entry: LogEntry
  owner: Committer
}

type Attempt = { ok: true; seqs: number[] } | { ok: false; error: unknown }

export interface CommitQueueOptions {
  /** Least time between two commits, ms: under load more edits share one fsync. */
  gapMs: number
  /** First and longest pause before a failed commit is tried again, ms. */
  retryMs: number
  maxRetryMs: number
}

export const COMMIT_DEFAULTS: CommitQueueOptions = { gapMs: 5, retryMs: 250, maxRetryMs: 5000 }

/**
 * Group commit: everything that arrived since the last commit, of all documents, is one transaction.
 * When it fails each document is tried alone, so that trouble with one does not hold up the others; those
 * that fail alone are held and retried with growing pauses.
 */
export class CommitQueue {
  readonly #log: DocumentLog
  readonly #options: CommitQueueOptions
  #queue: Item[] = []
  /** Entries that could not be stored, and all later ones of their document, in order. */
  readonly #held = new Map<Committer, LogEntry[]>()
  #running: Promise<void> | null = null
  #retrying: Promise<void> | null = null
  #scheduled = false
  #lastCommit = 0
  #retryTimer: NodeJS.Timeout | null = null
  #retryPause: number

  constructor(log: DocumentLog, options: CommitQueueOptions = COMMIT_DEFAULTS) {
    this.#log = log
    this.#options = options
    this.#retryPause = options.retryMs
  }

  push(entry: LogEntry, owner: Committer): void {
    const held = this.#held.get(owner)
    if (held) {
      held.push(entry)
      return
    }
    this.#queue.push({ entry, owner })
    this.#schedule()
  }

  /** True while some edits cannot be stored. */
  get failing(): boolean {
    return this.#held.size > 0
  }

  /** Commits everything waiting, held entries too, without a pause; resolves with false if some remain. */
  async flush(): Promise<boolean> {
    do {
      await (this.#running ?? this.#commit())
    } while (this.#queue.length > 0)
    await this.#retryHeld()
    return !this.failing
  }

  /** Stops retrying. */
  stop(): void {
    if (this.#retryTimer) clearTimeout(this.#retryTimer)
    this.#retryTimer = null
  }

  #schedule(): void {
    if (this.#scheduled || this.#running) return
    this.#scheduled = true
    const start = (): void => {
      this.#scheduled = false
      if (!this.#running) void this.#commit()
    }
    const wait = this.#lastCommit + this.#options.gapMs - performance.now()
    // setImmediate, not a timer: it fires after the frames that arrived in this turn were handled.
    if (wait <= 0) setImmediate(start)
    else setTimeout(start, wait)
  }

  #commit(): Promise<void> {
    const batch = this.#queue
    this.#queue = []
    this.#running = this.#store(batch).finally(() => {
      this.#running = null
      this.#lastCommit = performance.now()
      if (this.#queue.length > 0) this.#schedule()
    })
    return this.#running
  }

  async #store(batch: readonly Item[]): Promise<void> {
    if (batch.length === 0) return
    const byOwner = new Map<Committer, LogEntry[]>()
    for (const { owner, entry } of batch) {
      const entries = byOwner.get(owner)
      if (entries) entries.push(entry)
      else byOwner.set(owner, [entry])
    }
    const all = [...byOwner.values()].flat()
    const result = await this.#attempt(all)
    let next = 0
    for (const [owner, entries] of byOwner) {
      if (result.ok) owner.saved(result.seqs.slice(next, (next += entries.length)))
      else if (byOwner.size === 1) this.#refuse(owner, entries, result.error)
      else await this.#storeAlone(owner, entries)
    }
  }

  async #storeAlone(owner: Committer, entries: LogEntry[]): Promise<boolean> {
    const result = await this.#attempt(entries)
    if (result.ok) owner.saved(result.seqs)
    else this.#refuse(owner, entries, result.error)
    return result.ok
  }

  async #attempt(entries: readonly LogEntry[]): Promise<Attempt> {
    try {
      return { ok: true, seqs: await this.#log.append(entries) }
    } catch (error) {
      return { ok: false, error }
    }
  }

  #refuse(owner: Committer, entries: readonly LogEntry[], error: unknown): void {
    const later = this.#queue.filter((item) => item.owner === owner).map((item) => item.entry)
    this.#queue = this.#queue.filter((item) => item.owner !== owner)
    if (error instanceof UnknownSessionError) {
      this.#held.delete(owner)
      owner.gone()
      return
    }
    if (!this.#held.has(owner)) this.#held.set(owner, [...entries, ...later])
    owner.unsaved(error)
    if (!this.#retrying) this.#retryLater()
  }

  #retryLater(): void {
    this.#retryTimer ??= setTimeout(() => void this.#retryHeld(), this.#retryPause)
  }

  #retryHeld(): Promise<void> {
    this.stop()
    this.#retrying ??= this.#retryAll().finally(() => {
      this.#retrying = null
      const { retryMs, maxRetryMs } = this.#options
      this.#retryPause = this.failing ? Math.min(this.#retryPause * 2, maxRetryMs) : retryMs
      if (this.failing) this.#retryLater()
    })
    return this.#retrying
  }

  async #retryAll(): Promise<void> {
    for (const [owner, held] of this.#held) {
      const tried = held.slice()
      if (!(await this.#storeAlone(owner, tried))) continue
      this.#held.delete(owner)
      // Edits that came in during the attempt.
      for (const entry of held.slice(tried.length)) this.push(entry, owner)
    }
  }
}
