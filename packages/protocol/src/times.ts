import type * as Y from 'yjs'
import { type ClockState, elapsedMs } from './clock.ts'
import { readClock } from './clock-store.ts'
import { BOARD_DOC } from './document.ts'

/** How the time of a session went. */
export interface SessionTimes {
  clock: ClockState
  /** Clock time so far in ms, pauses left out. */
  elapsedMs: number
  /** Seconds by section, as far as the candidate wrote in one. */
  spent: Record<string, number>
}

/** The times a board document holds; `now` is server time in ms. */
export function readTimes(doc: Y.Doc, now: number): SessionTimes {
  const clock = readClock(doc)
  return { clock, elapsedMs: elapsedMs(clock, now), spent: readSpent(doc) }
}

/** Seconds written in each section; anything else in the map is left out. */
export function readSpent(doc: Y.Doc): Record<string, number> {
  const spent: Record<string, number> = {}
  for (const [section, value] of doc.getMap(BOARD_DOC.spent).entries()) {
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) spent[section] = value
  }
  return spent
}

/** Adds seconds to a section. Only the candidate's page calls it: one writer, so nothing is lost. */
export function addSpent(doc: Y.Doc, section: string, seconds: number): void {
  if (!(seconds > 0)) return
  const map = doc.getMap(BOARD_DOC.spent)
  const before = map.get(section)
  map.set(section, Math.round((typeof before === 'number' ? before : 0) + seconds))
}
