import type { Token } from './tokens.ts'

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u
/** Everyday words of languages that share the Latin script; English has none of them. */
const FOREIGN = new Set(
  'und der die das nicht mit für ist ein eine wir auf les des est une pour dans avec nous pas los las el una para con por que como usuarios sobre del não uma dos com são della degli sono che per gli il nie jest dla się przez'.split(
    ' ',
  ),
)
const ENGLISH = new Set('the and of to is for with not we in a by from'.split(' '))

/** How much of a text is English and how much is another language, in weighted words. */
export interface LanguageCount {
  foreign: number
  english: number
}

export function countLanguages(tokens: readonly Token[]): LanguageCount {
  const count: LanguageCount = { foreign: 0, english: 0 }
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (isForeignScript(token.raw)) count.foreign += 2 * token.raw.length
    else if (FOREIGN.has(token.norm)) count.foreign += 2
    else if (ENGLISH.has(token.norm)) count.english += 2
  }
  return count
}

/** Greek letters alone are formulas (λ, Σ), not Greek. */
const FORMULA = /^\p{Script=Greek}{1,2}$/u

function isForeignScript(word: string): boolean {
  const code = word.codePointAt(0) ?? 0
  if (code < 0x250 || FORMULA.test(word)) return false
  const first = String.fromCodePoint(code)
  return LETTER.test(first) && !LATIN.test(first)
}
