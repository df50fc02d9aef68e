import type { LanguageCount } from '../text/language.ts'
import type { PlacedUnit } from './units.ts'

const ENOUGH = 8

/**
 * Sections (null: notes on no card) whose text the rules cannot read: another script, or another language. There
 * `missing` would be a lie.
 */
export function readsAsForeign(units: readonly PlacedUnit[]): ReadonlySet<string | null> {
  const counts = new Map<string | null, LanguageCount>()
  for (const { analysis, section } of units) {
    const count = counts.get(section) ?? { foreign: 0, english: 0 }
    count.foreign += analysis.language.foreign
    count.english += analysis.language.english
    counts.set(section, count)
  }
  const unreadable = [...counts].filter(
    ([, { foreign, english }]) => foreign >= ENOUGH && foreign > 2 * english,
  )
  return new Set(unreadable.map(([section]) => section))
}
