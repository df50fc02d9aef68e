import type { Token } from '../text/tokens.ts'
import { compilePattern, pieceMatches, type Piece, type Place } from './pattern.ts'

/** Concept `concept` is expressed by tokens [first, last). */
export interface RawHit {
  concept: number
  first: number
  last: number
}

/** One pattern of the lexicon and all concepts that use it: it is matched once for all of them. */
interface Waiting {
  places: readonly Place[]
  concepts: readonly number[]
}

type Index = Map<string, Waiting[]>

const SHORTEST_PREFIX = 1
const LONGEST_KEY = 4
const BREAKS = new Set(['.', ';', '?', '!', '•', '|'])

/**
 * Finds thousands of patterns in one pass: each pattern waits under its first place (and under what follows optional
 * first places), so a token only meets the patterns it can begin.
 */
export class Matcher {
  private readonly exact: Index = new Map()
  private readonly lemmas: Index = new Map()
  private readonly raws: Index = new Map()
  private readonly prefixes: Index = new Map()
  private readonly classes: Index = new Map()
  private readonly users = new Map<string, number[]>()
  private readonly words = new Set<string>()

  add(pattern: string, concept: number): void {
    const users = this.users.get(pattern)
    if (users) {
      if (!users.includes(concept)) users.push(concept)
      return
    }
    const concepts = [concept]
    this.users.set(pattern, concepts)
    const places = compilePattern(pattern)
    for (const place of places) this.remember(place)
    for (let at = 0; at < places.length; at++) {
      const place = places[at]
      if (!place) break
      for (const piece of place.pieces) this.wait(piece, { places: places.slice(at), concepts })
      if (!place.optional) break
    }
  }

  /** Every lemma that is part of a pattern. Typo repair leaves such words alone and aims at them. */
  vocabulary(): ReadonlySet<string> {
    return this.words
  }

  /** All hits in tokens [from, to), each concept at most once per starting token (the longest). */
  find(tokens: readonly Token[], from: number, to: number): RawHit[] {
    const hits: RawHit[] = []
    const longest = new Map<number, number>()
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (!token || token.kind === 'mark') continue
      longest.clear()
      const begin = (waiting: readonly Waiting[] | undefined): void => {
        if (waiting) beginHere(waiting, tokens, at, to, longest)
      }
      begin(this.lemmas.get(token.lemma))
      begin(this.exact.get(token.norm))
      if (token.kind === 'number') for (const name of token.classes) begin(this.classes.get(name))
      if (token.kind === 'word') {
        begin(this.raws.get(token.raw))
        const length = Math.min(LONGEST_KEY, token.norm.length)
        for (let size = SHORTEST_PREFIX; size <= length; size++)
          begin(this.prefixes.get(token.norm.slice(0, size)))
      }
      for (const [concept, last] of longest) hits.push({ concept, first: at, last })
    }
    return hits
  }

  private wait(piece: Piece, waiting: Waiting): void {
    if (piece.kind === 'lemma') push(this.lemmas, piece.value, waiting)
    else if (piece.kind === 'exact' || piece.kind === 'sign') push(this.exact, piece.value, waiting)
    else if (piece.kind === 'raw') push(this.raws, piece.value, waiting)
    else if (piece.kind === 'class') push(this.classes, piece.value, waiting)
    else push(this.prefixes, piece.value.slice(0, LONGEST_KEY), waiting)
  }

  private remember(place: Place): void {
    for (const piece of place.pieces) {
      if (piece.kind === 'lemma' || piece.kind === 'exact') this.words.add(piece.value)
    }
  }
}

function push(index: Index, key: string, waiting: Waiting): void {
  const list = index.get(key)
  if (list) list.push(waiting)
  else index.set(key, [waiting])
}

function beginHere(
  waiting: readonly Waiting[],
  tokens: readonly Token[],
  at: number,
  to: number,
  longest: Map<number, number>,
): void {
  for (const { places, concepts } of waiting) {
    const last = matchFrom(places, 0, tokens, at, to)
    if (last < 0) continue
    for (const concept of concepts) {
      const known = longest.get(concept)
      if (known === undefined || last > known) longest.set(concept, last)
    }
  }
}

/** Token index behind the match of `places` from `at`, or -1. */
function matchFrom(
  places: readonly Place[],
  index: number,
  tokens: readonly Token[],
  at: number,
  to: number,
): number {
  const place = places[index]
  if (!place) return at
  let gap = index === 0 ? 0 : place.gap
  for (let position = at; position < to; position++) {
    const token = tokens[position]
    if (!token) break
    if (matchesPlace(place, token)) {
      const end = matchFrom(places, index + 1, tokens, position + 1, to)
      if (end >= 0) return end
    }
    if (token.kind === 'mark') {
      if (index === 0 || BREAKS.has(token.norm) || (place.gap === 0 && token.norm !== '"')) break
    } else if (--gap < 0) break
  }
  if (!place.optional) return -1
  return matchFrom(places, index + 1, tokens, at, to)
}

function matchesPlace(place: Place, token: Token): boolean {
  for (const piece of place.pieces) if (pieceMatches(piece, token)) return true
  return false
}
