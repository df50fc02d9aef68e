import { CLOSE, type CloseReason, MESSAGE, type Role } from '@mockboard/protocol'
import type { WebSocket } from 'ws'
import type { Limits } from '../config/limits.ts'
import { Bucket } from './bucket.ts'
import { type ClientFrame, numberFrame, readFrame } from './frames.ts'

/** Unsent bytes above which cursors are left out for a slow reader. */
const SKIP_PRESENCE_BYTES = 256 * 1024
/** Sync step 1 asks for the whole document: cheap to send, dear to answer. */
const STEP1_BURST = 10
const STEP1_PER_SECOND = 1

/** What a document does with the frames that passed the connection's limits. */
export interface FrameHandler {
  step1(from: Connection, stateVector: Uint8Array): void
  update(from: Connection, update: Uint8Array): void
  presence(from: Connection, frame: ClientFrame & { kind: 'presence' }): void
  queryPresence(from: Connection): void
  left(from: Connection): void
  /** Something of ours broke over a frame; the connection is being closed. */
  failed(error: unknown): void
}

export interface ConnectionIdentity {
  role: Role
  member: string
  /** Whether its edits count. */
  canWrite: boolean
}

/** One WebSocket on one document: parses, checks role and rate, counts, and closes with a reason. */
export class Connection {
  readonly role: Role
  readonly member: string
  readonly canWrite: boolean
  readonly #socket: WebSocket
  readonly #limits: Limits
  readonly #handler: FrameHandler
  readonly #updates: Bucket
  readonly #bytes: Bucket
  readonly #presence: Bucket
  readonly #step1: Bucket
  #open = true
  #received = 0
  #saved = 0
  #refused = 0

  constructor(socket: WebSocket, identity: ConnectionIdentity, limits: Limits, handler: FrameHandler) {
    this.role = identity.role
    this.member = identity.member
    this.canWrite = identity.canWrite
    this.#socket = socket
    this.#limits = limits
    this.#handler = handler
    const now = performance.now()
    this.#updates = new Bucket(limits.updatesPerSecond, limits.updatesPerSecond * 2, now)
    this.#bytes = new Bucket(limits.bytesPerSecond, limits.bytesPerSecond * 2, now)
    this.#presence = new Bucket(limits.presencePerSecond, limits.presencePerSecond, now)
    this.#step1 = new Bucket(STEP1_PER_SECOND, STEP1_BURST, now)
    socket.on('message', (data, isBinary) => this.#receive(data as Buffer, isBinary))
    socket.on('close', () => this.#gone())
    // ws closes the socket itself (1009, 1002...); without a listener the error would end the process.
    socket.on('error', () => this.#gone())
  }

  /** How many update messages of this connection were accepted so far. */
  get received(): number {
    return this.#received
  }

  /** Tells the client that its first `count` update messages are on disk. */
  acknowledge(count: number): void {
    if (count <= this.#saved) return
    this.#saved = count
    this.send(numberFrame(MESSAGE.saved, count))
  }

  send(frame: Uint8Array): void {
    if (!this.#open) return
    if (this.#socket.bufferedAmount > this.#limits.bufferedBytes) {
      this.close('unavailable')
      // A close frame would wait behind everything the reader does not read.
      this.#socket.terminate()
      return
    }
    this.#socket.send(frame)
  }

  /** Cursors are only worth sending to somebody who keeps up. */
  sendPresence(frame: Uint8Array): void {
    if (this.#open && this.#socket.bufferedAmount <= SKIP_PRESENCE_BYTES) this.#socket.send(frame)
  }

  close(reason: CloseReason): void {
    if (!this.#open) return
    this.#gone()
    this.#socket.close(CLOSE[reason].code, CLOSE[reason].reason)
  }

  #gone(): void {
    if (!this.#open) return
    this.#open = false
    this.#handler.left(this)
  }

  #receive(data: Buffer, isBinary: boolean): void {
    // ws goes on delivering what it had buffered after close().
    if (!this.#open) return
    if (!isBinary) return this.close('malformed')
    let frame: ClientFrame
    try {
      frame = readFrame(data)
    } catch {
      return this.close('malformed')
    }
    try {
      this.#handle(frame)
    } catch (error) {
      // One bad frame may cost its sender the line, never anybody else theirs.
      this.#handler.failed(error)
      this.close('unavailable')
    }
  }

  #handle(frame: ClientFrame): void {
    const now = performance.now()
    if (frame.kind === 'presence') {
      if (this.#presence.take(now)) this.#handler.presence(this, frame)
    } else if (frame.kind === 'queryPresence') {
      if (this.#presence.take(now)) this.#handler.queryPresence(this)
    } else if (frame.kind === 'step1') {
      if (this.#step1.take(now)) this.#handler.step1(this, frame.stateVector)
      else this.close('unavailable')
    } else if (!this.canWrite) this.#refuse(frame.isStep2)
    else if (this.#updates.take(now) && this.#bytes.take(now, frame.update.length)) {
      this.#received++
      this.#handler.update(this, frame.update)
    } else this.close('unavailable')
  }

  /** Step 2 is an answer that a reader's library gives by itself; an update is somebody's doing. */
  #refuse(isStep2: boolean): void {
    if (isStep2) return
    this.#refused++
    if (this.#refused >= this.#limits.refusedEdits) this.close('forbidden')
  }
}
