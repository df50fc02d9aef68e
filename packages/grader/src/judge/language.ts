import type { PlacedUnit } from './units.ts'

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u
const ENOUGH = 8
/** Everyday words of languages that share the Latin script; English has none of them. */
const FOREIGN = new Set(
  'und der die das nicht mit für ist ein eine wir auf les des est une pour dans avec nous pas los las el una para con por que como usuarios sobre del não uma dos com são della degli sono che per gli il nie jest dla się przez'.split(
    ' ',
  ),
)
const ENGLISH = new Set('the and of to is for with not we in a per by from'.split(' '))

/**
 * Sections (null: notes on no card) whose text the rules cannot read: another script, or another language. There
 * `missing` would be a lie.
 */
export function readsAsForeign(units: readonly PlacedUnit[]): ReadonlySet<string | null> {
  const counts = new Map<string | null, { foreign: number; english: number }>()
  for (const { analysis, section } of units) {
    const count = counts.get(section) ?? { foreign: 0, english: 0 }
    counts.set(section, count)
    for (const token of analysis.tokens) {
      if (token.kind !== 'word') continue
      if (isForeignScript(token.raw)) count.foreign += 2 * token.raw.length
      else if (FOREIGN.has(token.norm)) count.foreign += 2
      else if (ENGLISH.has(token.norm)) count.english += 2
    }
  }
  return new Set(
    [...counts]
      .filter(([, { foreign, english }]) => foreign >= ENOUGH && foreign > 2 * english)
      .map(([section]) => section),
  )
}

function isForeignScript(word: string): boolean {
  const first = [...word][0] ?? ''
  return LETTER.test(first) && !LATIN.test(first)
}
