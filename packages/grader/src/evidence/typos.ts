import { lemma } from '../text/lemma.ts'
import { isPlain } from '../text/plain-words.ts'
import type { Token } from '../text/tokens.ts'

const SHORTEST = 6
/** Ordinary words one slip away from a term of art: never "repaired" into it. */
const ORDINARY = new Set(
  'stated stages serves severe server trains trainer learn leaner contest content context contact retain detail retail ranked ranged charge change chance sample simple signal single simile latest later letter matter metre matric public politic police polices device devise advice patter patient calling falling failing finding binding bonding housing heating heading reading leading loading lending feature future creature mature stable staple scalar scaler factor actor sector vector rector hector cached catched coached launch lunch lauch ration nation station session section mission fission passion pension tension version person reason season treason'.split(
    ' ',
  ),
)

/**
 * Repairs one slip of the finger in a long word: a swapped pair, or one letter too many, too few or wrong, first
 * letter intact. Only towards words of the lexicon, only from words that are neither known nor ordinary.
 */
export class TypoRepair {
  private readonly index = new Map<string, string>()
  private readonly known: ReadonlySet<string>
  private readonly cache = new Map<string, string | null>()

  constructor(vocabulary: ReadonlySet<string>) {
    this.known = vocabulary
    for (const word of [...vocabulary].toSorted()) {
      if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue
      for (const form of deletions(word)) if (!this.index.has(form)) this.index.set(form, word)
      if (!this.index.has(word)) this.index.set(word, word)
    }
  }

  /** Gives repaired words their right lemma; offsets and spelling on the board stay as they are. */
  apply(tokens: Token[]): void {
    for (const token of tokens) {
      if (token.kind !== 'word' || token.lemma.length < SHORTEST || token.lemma.length > 24) continue
      const repaired = this.repair(token)
      if (repaired === null) continue
      token.lemma = repaired
      token.norm = repaired
    }
  }

  private repair(token: Token): string | null {
    const word = token.lemma
    const cached = this.cache.get(word)
    if (cached !== undefined) return cached
    const result = this.search(word, token.norm)
    if (this.cache.size > 20_000) this.cache.clear()
    this.cache.set(word, result)
    return result
  }

  private search(word: string, norm: string): string | null {
    if (
      this.known.has(word) ||
      this.known.has(norm) ||
      isPlain(norm) ||
      ORDINARY.has(norm) ||
      ORDINARY.has(word)
    )
      return null
    if (!/^[a-z]+$/.test(word)) return null
    for (const form of [word, ...deletions(word)]) {
      const target = this.index.get(form)
      if (target === undefined || target[0] !== word[0]) continue
      if (distanceIsOne(word, target)) return lemma(target)
    }
    return null
  }
}

function deletions(word: string): string[] {
  const forms: string[] = []
  for (let at = 1; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1))
  return forms
}

/** One swapped neighbour pair, or one letter inserted, lost or (in words of eight or more) replaced. */
function distanceIsOne(word: string, target: string): boolean {
  if (word === target) return false
  let start = 0
  while (start < word.length && word[start] === target[start]) start += 1
  let end = 0
  while (end < Math.min(word.length, target.length) - start && word.at(-1 - end) === target.at(-1 - end))
    end += 1
  const left = word.length - start - end
  const right = target.length - start - end
  if (left + right === 1) return !/^(?:s|e|d|r|y|n)$/.test((left ? word : target)[start] ?? '') || end > 1
  if (left === 2 && right === 2) return word[start] === target[start + 1] && word[start + 1] === target[start]
  return left === 1 && right === 1 && word.length >= 8
}
