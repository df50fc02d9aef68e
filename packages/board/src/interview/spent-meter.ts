/** What is known at one moment. Times in ms. */
export interface MeterReading {
  now: number
  /** Section the caret is in, or null. */
  section: string | null
  /** Whether the session clock runs. */
  running: boolean
  /** When the person last did something. */
  lastActivity: number
}

/** Thinking with the caret in a card counts; leaving the desk does not. */
export const IDLE_AFTER_MS = 120_000

/**
 * Turns readings into seconds per section. The time between two readings belongs to the section of the
 * earlier one; a gap much longer than the reading rate (a laptop that slept) counts as nothing.
 */
export class SpentMeter {
  readonly #longestGap: number
  #last: MeterReading | null = null

  /** `longestGap`: readings farther apart than this many ms are not connected. */
  constructor(longestGap: number) {
    this.#longestGap = longestGap
  }

  /** Seconds to add since the reading before, or null. */
  read(reading: MeterReading): { section: string; seconds: number } | null {
    const before = this.#last
    this.#last = reading
    if (!before?.running || before.section === null) return null
    const gap = reading.now - before.now
    if (gap <= 0 || gap > this.#longestGap) return null
    if (before.now - before.lastActivity > IDLE_AFTER_MS) return null
    return { section: before.section, seconds: gap / 1000 }
  }
}
