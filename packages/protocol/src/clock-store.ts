import type * as Y from 'yjs'
import { CLOCK_NOT_STARTED, type ClockState } from './clock.ts'
import { BOARD_DOC } from './document.ts'

/** One key for the whole state: two people pressing buttons at once must not mix halves of two states. */
const STATE_KEY = 'state'

/** The clock of a board document; not started when there is none or it makes no sense. */
export function readClock(doc: Y.Doc): ClockState {
  const value = doc.getMap(BOARD_DOC.clock).get(STATE_KEY)
  return isClock(value) ? value : CLOCK_NOT_STARTED
}

/** Stores the clock in the board document. */
export function writeClock(doc: Y.Doc, clock: ClockState): void {
  doc.getMap(BOARD_DOC.clock).set(STATE_KEY, clock)
}

const TIMES: Record<ClockState['state'], readonly string[]> = {
  'not-started': ['extraMs'],
  running: ['startedAt', 'pausedMs', 'extraMs'],
  paused: ['startedAt', 'pausedAt', 'pausedMs', 'extraMs'],
  finished: ['startedAt', 'finishedAt', 'pausedMs', 'extraMs'],
}

function isClock(value: unknown): value is ClockState {
  if (typeof value !== 'object' || value === null) return false
  const clock = value as Record<string, unknown>
  const state = clock['state']
  if (typeof state !== 'string' || !Object.hasOwn(TIMES, state)) return false
  return TIMES[state as ClockState['state']].every(
    (key) => Number.isFinite(clock[key]) && (clock[key] as number) >= 0,
  )
}
