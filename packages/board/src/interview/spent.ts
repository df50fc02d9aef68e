import { BOARD_DOC } from '@mockboard/protocol'
import type * as Y from 'yjs'

/** Seconds written in each section, as the board document holds them; anything else in the map is left out. */
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
