import type { Analysis } from '../evidence/analyse.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Clause } from '../text/lines.ts'
import { isPlain } from '../text/plain-words.ts'

export interface Span {
  start: number
  end: number
}

export type Reach = 'clause' | 'line' | 'near' | 'note'

const LONGEST_QUOTE = 160
/** Lines before and behind that still belong to the same thought. */
const NEAR = 2

/** What can be seen from one hit: the text within reach of it. */
export class Sight {
  readonly analysis: Analysis
  readonly hit: Hit
  private readonly clause: Clause | undefined
  private readonly within: Reach
  private readonly lines: readonly number[]

  constructor(analysis: Analysis, hit: Hit, within: Reach) {
    this.analysis = analysis
    this.hit = hit
    this.within = within
    this.lines = analysis.reach[hit.line] ?? []
    this.clause = analysis.lines[hit.line]?.clauses.find(
      (part) => hit.first >= part.first && hit.first < part.last,
    )
  }

  /** The nearest hit of one of these concepts within reach, by default in words of its own. */
  find(concepts: readonly number[], overlapping = false): Hit | null {
    let best: Hit | null = null
    let bestDistance = Infinity
    for (const concept of concepts) {
      for (const other of this.analysis.byConcept.get(concept) ?? []) {
        if (!this.reaches(other.line, other.first) || (!overlapping && this.overlaps(other))) continue
        const penalty = other.status === 'asserted' ? 0 : 1000
        const distance = Math.abs(other.first - this.hit.first) + penalty
        if (distance < bestDistance) [best, bestDistance] = [other, distance]
      }
    }
    return best
  }

  /** Content words within reach besides the hit itself; open questions and plans say nothing. */
  says(): number {
    let count = 0
    for (const line of this.analysis.lines) {
      if (line.planned || !this.sees(line.index)) continue
      for (const clause of line.clauses) {
        if (!clause.question && this.reaches(line.index, clause.first)) count += this.contentOf(clause)
      }
    }
    return count
  }

  /** What the hit names, for facets that count different things. */
  key(): string {
    const words = this.analysis.tokens.slice(this.hit.first, this.hit.last)
    return words.map((token) => token.lemma).join(' ')
  }

  lineSpan(): Span {
    const line = this.analysis.lines[this.hit.line]
    return this.span(line?.first ?? 0, line?.last ?? 1)
  }

  /** The words that prove it: one stretch where they stand on one line, else one per line. */
  quote(companions: readonly Hit[], whole: boolean): Span[] {
    const places: { line: number; first: number; last: number }[] = [this.hit, ...companions]
    if (whole && this.clause)
      places.push({ line: this.hit.line, first: this.clause.first, last: this.clause.last })
    const home = places.filter((place) => place.line === this.hit.line)
    const first = Math.min(...home.map((place) => place.first))
    const last = Math.max(...home.map((place) => place.last))
    const joined = this.span(first, last)
    const long = this.end(last) - joined.start > LONGEST_QUOTE
    return [
      long ? this.span(this.hit.first, last) : joined,
      ...places
        .filter((place) => place.line !== this.hit.line)
        .map((place) => this.span(place.first, place.last)),
    ]
  }

  private sees(line: number): boolean {
    if (this.within === 'note' || this.lines.includes(line)) return true
    return this.within === 'near' && Math.abs(line - this.hit.line) <= NEAR
  }

  private reaches(line: number, first: number): boolean {
    if (!this.sees(line)) return false
    if (this.within !== 'clause' || line !== this.hit.line || !this.clause) return true
    return first >= this.clause.first && first < this.clause.last
  }

  private overlaps(other: Hit): boolean {
    return other.first < this.hit.last && other.last > this.hit.first
  }

  private contentOf(clause: Clause): number {
    let count = 0
    for (let at = clause.first; at < clause.last; at++) {
      const token = this.analysis.tokens[at]
      if (!token || (at >= this.hit.first && at < this.hit.last)) continue
      const word = token.kind === 'word' && token.norm.length > 2 && !isPlain(token.norm)
      if (word || token.kind === 'number') count += 1
    }
    return count
  }

  /** Whole tokens from `first`, cut off before they grow too long to read. */
  private span(first: number, last: number): Span {
    const start = this.analysis.tokens[first]?.start ?? 0
    let end = this.analysis.tokens[first]?.end ?? start
    for (let at = first; at < last; at++) {
      const next = this.end(at + 1)
      if (next - start > LONGEST_QUOTE) break
      end = next
    }
    return { start, end }
  }

  private end(last: number): number {
    return this.analysis.tokens[last - 1]?.end ?? 0
  }
}
