import type { BoardHints, Report } from '@mockboard/grader'
import type { PublicProblem } from '@mockboard/templates'
import type { BoardNames } from '../rubric/summary.ts'
import type { GradingAnswer, GradingRequest } from './messages.ts'

export interface GradingState {
  /** The newest report; stays while a later grading fails. */
  report: Report | null
  names: BoardNames
  /** What went wrong with the newest grading, or null. */
  failure: string | null
  /** Time of the newest grading inside the worker, in ms. */
  ms: number | null
  /** True from a change until its report. */
  pending: boolean
}

/** The part of a Worker used here. */
export interface GradingPort {
  postMessage(message: GradingRequest): void
  terminate(): void
  addEventListener(type: 'message', listener: (event: MessageEvent<GradingAnswer>) => void): void
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void
}

export interface GradingOptions {
  connect: () => GradingPort
  problem: PublicProblem | null
  hints: BoardHints
  /** The board as it is when the worker is free, not as it was when it changed. */
  records: () => readonly unknown[]
  onState: (state: GradingState) => void
}

/** A change waits so long for others to join it, in ms; continuous typing is graded at this rate. */
export const GATHER_MS = 150

/**
 * Keeps a report up to date with the board. At most one grading runs; what changes meanwhile is graded
 * once, with the newest records, when it is done. A worker that dies is replaced at the next change.
 */
export class GradingClient {
  readonly #options: GradingOptions
  #port: GradingPort | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #seq = 0
  #busy = false
  #dirty = false
  #state: GradingState = { report: null, names: { components: {} }, failure: null, ms: null, pending: false }

  constructor(options: GradingOptions) {
    this.#options = options
  }

  /** Call after every change of the board. */
  changed(): void {
    this.#dirty = true
    this.#set({ pending: true })
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#send()
    }, GATHER_MS)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#port?.terminate()
    this.#port = null
    this.#dirty = false
  }

  #send(): void {
    if (this.#busy || !this.#dirty) return
    this.#dirty = false
    this.#busy = true
    this.#seq += 1
    try {
      this.#open().postMessage({ type: 'grade', seq: this.#seq, records: this.#options.records() })
    } catch (error) {
      this.#lost(error instanceof Error ? error.message : String(error))
    }
  }

  #open(): GradingPort {
    if (this.#port) return this.#port
    const port = this.#options.connect()
    port.addEventListener('message', ({ data }) => this.#receive(data))
    port.addEventListener('error', (event) =>
      this.#lost(event.message || 'the grading worker could not be loaded'),
    )
    port.postMessage({ type: 'open', problem: this.#options.problem, hints: this.#options.hints })
    this.#port = port
    return port
  }

  #receive(answer: GradingAnswer): void {
    // Seq 0 is a failed catalogue; the grade request behind it fails with it and says the same.
    if (answer.seq !== this.#seq) return
    this.#busy = false
    const pending = this.#dirty
    if (answer.type === 'failed') this.#set({ failure: answer.message, pending })
    else this.#set({ report: answer.report, names: answer.names, ms: answer.ms, failure: null, pending })
    if (this.#timer === undefined) this.#send()
  }

  #lost(message: string): void {
    this.#port?.terminate()
    this.#port = null
    this.#busy = false
    this.#set({ failure: message, pending: false })
  }

  #set(change: Partial<GradingState>): void {
    this.#state = { ...this.#state, ...change }
    this.#options.onState(this.#state)
  }
}
