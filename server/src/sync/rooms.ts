import type { Logger } from 'pino'
import type * as Y from 'yjs'
import type { Limits } from '../config/limits.ts'
import { type DocumentLog, documentKey, type DocumentRef } from '../storage/port.ts'
import { CommitQueue, type CommitQueueOptions } from './commit-queue.ts'
import { Room } from './room.ts'

/** y-websocket gives up a line after 30 s of silence, proxies often after 60. */
const KEEP_ALIVE_MS = 12_000

export interface RoomsOptions {
  log: DocumentLog
  limits: Limits
  logger: Logger
  now: () => number
  commit?: CommitQueueOptions
  /** Called with an edited document that is about to leave memory. */
  onRetire?: (ref: DocumentRef, doc: Y.Doc) => Promise<void>
}

/** The documents in memory: opened on demand, gone some time after the last person left. */
export class Rooms {
  readonly #options: RoomsOptions
  readonly #commits: CommitQueue
  readonly #rooms = new Map<string, Promise<Room>>()
  readonly #idle = new Map<Room, NodeJS.Timeout>()
  readonly #keepAlive: NodeJS.Timeout
  #closing = false

  constructor(options: RoomsOptions) {
    this.#options = options
    this.#commits = new CommitQueue(options.log, options.commit)
    this.#keepAlive = setInterval(() => void this.#pulse(), KEEP_ALIVE_MS)
    this.#keepAlive.unref()
  }

  get open(): number {
    return this.#rooms.size
  }

  /** True while some edits cannot be stored. */
  get failing(): boolean {
    return this.#commits.failing
  }

  /** The live document. Rejects when it cannot be loaded or the server is stopping. */
  async room(ref: DocumentRef): Promise<Room> {
    if (this.#closing) throw new Error('The server is stopping.')
    const key = documentKey(ref)
    let opening = this.#rooms.get(key)
    if (!opening) {
      opening = this.#load(ref)
      this.#rooms.set(key, opening)
      opening.catch(() => this.#rooms.delete(key))
    }
    const room = await opening
    // Somebody who asks and goes away again must not keep it in memory.
    if (room.size === 0) this.#retireLater(room)
    return room
  }

  /** Closes everybody's connections to a session's documents, as after it was deleted. */
  async closeSession(session: string): Promise<void> {
    for (const room of await this.#loaded()) if (room.ref.session === session) room.closeAll('gone')
  }

  /** Says goodbye to everybody, stores what is waiting, and snapshots; false if something is not on disk. */
  async close(): Promise<boolean> {
    this.#closing = true
    clearInterval(this.#keepAlive)
    const rooms = await this.#loaded()
    for (const room of rooms) room.closeAll('restart')
    const stored = await this.#commits.flush()
    for (const timer of this.#idle.values()) clearTimeout(timer)
    await Promise.all(rooms.map((room) => room.snapshot()))
    this.#commits.stop()
    this.#rooms.clear()
    return stored
  }

  async #load(ref: DocumentRef): Promise<Room> {
    const { log, limits, logger, now } = this.#options
    const stored = await log.load(ref)
    const emptied = (room: Room): void => this.#retireLater(room)
    return new Room(ref, stored, { log, limits, logger, now, emptied, commits: this.#commits })
  }

  #retireLater(room: Room): void {
    clearTimeout(this.#idle.get(room))
    const timer = setTimeout(() => void this.#retire(room, timer), this.#options.limits.idleSeconds * 1000)
    timer.unref()
    this.#idle.set(room, timer)
  }

  /** Leaves memory only when nobody asked for it meanwhile and everything is on disk. */
  async #retire(room: Room, timer: NodeJS.Timeout): Promise<void> {
    const wanted = (): boolean => this.#closing || room.size > 0 || this.#idle.get(room) !== timer
    if (wanted()) return
    await room.snapshot()
    if (room.changed) await this.#options.onRetire?.(room.ref, room.doc)
    if (wanted()) return
    if (!room.settled) return this.#retireLater(room)
    this.#idle.delete(room)
    this.#rooms.delete(documentKey(room.ref))
    room.doc.destroy()
  }

  async #pulse(): Promise<void> {
    for (const room of await this.#loaded()) room.keepAlive()
  }

  async #loaded(): Promise<Room[]> {
    const settled = await Promise.allSettled(this.#rooms.values())
    return settled.filter((result) => result.status === 'fulfilled').map((result) => result.value)
  }
}
