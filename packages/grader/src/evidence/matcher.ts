import type { Token } from '../text/tokens.ts'
import { compilePattern, pieceMatches, type CompiledPattern, type Piece, type Place } from './pattern.ts'

/** Concept `concept` is expressed by tokens [first, last). */
export interface RawHit {
  concept: number
  first: number
  last: number
}

const PREFIX_KEY = 2
const BREAKS = new Set(['.', ';', '?', '!', '•', '|'])

/**
 * Finds thousands of patterns in one pass: each pattern waits under its first place (its optional first places
 * too), so a token only meets the patterns it can begin.
 */
export class Matcher {
  private readonly exact = new Map<string, CompiledPattern[]>()
  private readonly lemmas = new Map<string, CompiledPattern[]>()
  private readonly raws = new Map<string, CompiledPattern[]>()
  private readonly prefixes = new Map<string, CompiledPattern[]>()
  private readonly classes = new Map<string, CompiledPattern[]>()
  private readonly words = new Set<string>()

  add(pattern: string, concept: number): void {
    const compiled = compilePattern(pattern, concept)
    for (const place of compiled.places) this.remember(place)
    for (let at = 0; at < compiled.places.length; at++) {
      const place = compiled.places[at]
      if (!place) break
      const rest = at === 0 ? compiled : { concept, places: compiled.places.slice(at) }
      for (const piece of place.pieces) this.index(piece, rest)
      if (!place.optional) break
    }
  }

  /** Is this lemma part of any pattern? Typo repair leaves such words alone and aims at them. */
  knows(word: string): boolean {
    return this.words.has(word)
  }

  vocabulary(): ReadonlySet<string> {
    return this.words
  }

  /** All hits in tokens [from, to), each concept at most once per starting token (the longest). */
  find(tokens: readonly Token[], from: number, to: number): RawHit[] {
    const hits: RawHit[] = []
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (!token || token.kind === 'mark') continue
      const begun = hits.length
      this.tryAll(this.lemmas.get(token.lemma), tokens, at, to, hits, begun)
      this.tryAll(this.exact.get(token.norm), tokens, at, to, hits, begun)
      if (token.kind === 'number') {
        for (const name of token.classes) this.tryAll(this.classes.get(name), tokens, at, to, hits, begun)
      } else if (token.kind === 'word') {
        this.tryAll(this.raws.get(token.raw), tokens, at, to, hits, begun)
        this.tryAll(this.prefixes.get(token.norm.slice(0, PREFIX_KEY)), tokens, at, to, hits, begun)
      }
    }
    return hits
  }

  private tryAll(
    patterns: CompiledPattern[] | undefined,
    tokens: readonly Token[],
    at: number,
    to: number,
    hits: RawHit[],
    begun: number,
  ): void {
    if (!patterns) return
    for (const pattern of patterns) {
      const last = matchFrom(pattern.places, 0, tokens, at, to)
      if (last < 0) continue
      let known = begun
      while (known < hits.length && hits[known]?.concept !== pattern.concept) known += 1
      const hit = hits[known]
      if (!hit) hits.push({ concept: pattern.concept, first: at, last })
      else if (last > hit.last) hit.last = last
    }
  }

  private index(piece: Piece, pattern: CompiledPattern): void {
    if (piece.kind === 'lemma') push(this.lemmas, piece.value, pattern)
    else if (piece.kind === 'exact' || piece.kind === 'sign') push(this.exact, piece.value, pattern)
    else if (piece.kind === 'raw') push(this.raws, piece.value, pattern)
    else if (piece.kind === 'class') push(this.classes, piece.value, pattern)
    else push(this.prefixes, piece.value.slice(0, PREFIX_KEY), pattern)
  }

  private remember(place: Place): void {
    for (const piece of place.pieces) {
      if (piece.kind === 'lemma' || piece.kind === 'exact') this.words.add(piece.value)
    }
  }
}

function push(map: Map<string, CompiledPattern[]>, key: string, pattern: CompiledPattern): void {
  const list = map.get(key)
  if (list) list.push(pattern)
  else map.set(key, [pattern])
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
