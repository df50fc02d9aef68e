import type { Analysis, Hit } from '../evidence/analyse.ts'
import { isPlain } from '../text/plain-words.ts'
import type { CompiledCriterion, CompiledText } from './compile.ts'

/** One text of the board with the question it answers, if any. */
export interface Unit {
  analysis: Analysis
  section: string | null
  /** The interviewer's note just before: it gives the topic, never the evidence. */
  context: Analysis | null
}

export interface Span {
  start: number
  end: number
}

/** What one text does for one facet. */
export interface FacetFinding {
  facet: number
  strong: boolean
  spans: Span[]
  /** Distinct things named, for facets that count. */
  keys: string[]
}

export interface Refusal {
  start: number
  end: number
  status: 'hedged' | 'asked' | 'planned' | 'negated' | 'pasted' | 'list'
  cue: string
}

export interface UnitFinding {
  facets: FacetFinding[]
  refused: Refusal[]
}

/** Evaluates one criterion on one text. Null when nothing in the text concerns it. */
export function judgeUnit(rule: CompiledCriterion, unit: Unit): UnitFinding | null {
  const finding: UnitFinding = { facets: [], refused: [] }
  for (const [index, facet] of rule.facets.entries()) {
    for (const condition of facet.text) judgeCondition(condition, index, rule, unit, finding)
  }
  return finding.facets.length + finding.refused.length > 0 ? finding : null
}

function judgeCondition(
  condition: CompiledText,
  facet: number,
  rule: CompiledCriterion,
  unit: Unit,
  out: UnitFinding,
): void {
  const { analysis } = unit
  if (condition.home && unit.section !== null && unit.section !== rule.criterion.section) return
  for (const concept of condition.has) {
    for (const hit of analysis.byConcept.get(concept) ?? []) {
      const seen = new Sight(analysis, hit, condition.within)
      judgeHit(condition, facet, seen, out)
    }
    if (unit.context?.byConcept.has(concept) && (condition.with.length > 0 || condition.says > 0)) {
      judgeAnswer(condition, facet, unit, out)
    }
  }
}

function judgeHit(condition: CompiledText, facet: number, seen: Sight, out: UnitFinding): void {
  const { hit, analysis } = seen
  const facts = analysis.facts[hit.line]
  const companions: Hit[] = []
  for (const list of condition.with) {
    const companion = seen.find(list)
    if (!companion) return
    companions.push(companion)
  }
  if (condition.without.length > 0 && seen.find(condition.without, true)) return
  const novel = condition.says > 0 ? seen.says() : 0
  if (novel < condition.says) return
  const refusal = refusalOf(hit, facts?.stuffed ?? false, condition)
  const span = { start: analysis.tokens[hit.first]?.start ?? 0, end: analysis.tokens[hit.last - 1]?.end ?? 0 }
  if (refusal) out.refused.push({ ...span, ...refusal })
  if (refusal && refusal.status !== 'hedged') return
  const plain = condition.with.length === 0 && condition.says === 0
  const given = condition.own && [hit, ...companions].some((other) => other.given)
  const weakCompanion = companions.some(
    (other) => other.masked || (other.status !== 'asserted' && other.status !== 'negated'),
  )
  const thin = !condition.bare && ((plain && (facts?.bare ?? false)) || (facts?.list ?? false))
  const strong = !refusal && !condition.weak && !given && !weakCompanion && !thin
  out.facets.push({ facet, strong, spans: seen.quote(companions, condition.says > 0), keys: [seen.key()] })
}

function refusalOf(
  hit: Hit,
  stuffed: boolean,
  condition: CompiledText,
): Pick<Refusal, 'status' | 'cue'> | null {
  if (hit.masked) return { status: 'pasted', cue: '' }
  if (stuffed) return { status: 'list', cue: '' }
  if (condition.status.has(hit.status) || hit.status === 'asserted') return null
  return { status: hit.status, cue: hit.cue }
}

/** The topic stands in the interviewer's question; the candidate's note must say something specific. */
function judgeAnswer(condition: CompiledText, facet: number, unit: Unit, out: UnitFinding): void {
  const { analysis } = unit
  for (const line of analysis.lines) {
    const probe: Hit = {
      concept: -1,
      first: line.first,
      last: line.first,
      line: line.index,
      status: 'asserted',
      cue: '',
      masked: false,
      given: false,
    }
    const seen = new Sight(analysis, probe, condition.within)
    const companions = condition.with.flatMap((list) => seen.find(list) ?? [])
    if (
      companions.length < condition.with.length ||
      companions.some((hit) => hit.status !== 'asserted' || hit.masked)
    )
      continue
    if (condition.without.length > 0 && seen.find(condition.without, true)) continue
    if (condition.says > 0 && seen.says() < condition.says) continue
    const open = line.planned || line.clauses.every((clause) => clause.question)
    if (open || (analysis.facts[line.index]?.stuffed ?? false)) continue
    out.facets.push({ facet, strong: !condition.weak, spans: [seen.lineSpan()], keys: [] })
    return
  }
}

const LONGEST_QUOTE = 160

/** What can be seen from one hit: the text within reach of it. */
class Sight {
  readonly analysis: Analysis
  readonly hit: Hit
  private readonly within: CompiledText['within']
  private readonly lines: ReadonlySet<number>

  constructor(analysis: Analysis, hit: Hit, within: CompiledText['within']) {
    this.analysis = analysis
    this.hit = hit
    this.within = within
    this.lines = this.reach()
  }

  private reach(): ReadonlySet<number> {
    const { lines, reach } = this.analysis
    if (this.within === 'note') return new Set(lines.keys())
    const reached = new Set(reach[this.hit.line] ?? [this.hit.line])
    if (this.within === 'near') {
      for (let step = -2; step <= 2; step++) {
        const at = this.hit.line + step
        if (at >= 0 && at < lines.length) reached.add(at)
      }
    }
    return reached
  }

  /** The nearest hit of one of these concepts within reach, by default in words of its own. */
  find(concepts: readonly number[], overlapping = false): Hit | null {
    let best: Hit | null = null
    let bestDistance = Infinity
    for (const concept of concepts) {
      for (const other of this.analysis.byConcept.get(concept) ?? []) {
        if (!this.lines.has(other.line) || !this.sameClause(other)) continue
        if (!overlapping && this.overlaps(other)) continue
        const penalty = other.status === 'asserted' ? 0 : 1000
        const distance = Math.abs(other.first - this.hit.first) + penalty
        if (distance < bestDistance) [best, bestDistance] = [other, distance]
      }
    }
    return best
  }

  private overlaps(other: Hit): boolean {
    return other.first < this.hit.last && other.last > this.hit.first
  }

  private sameClause(other: Hit): boolean {
    if (this.within !== 'clause' || other.line !== this.hit.line)
      return this.within !== 'clause' || other.line !== this.hit.line
    const clause = this.analysis.lines[this.hit.line]?.clauses.find(
      (part) => this.hit.first >= part.first && this.hit.first < part.last,
    )
    return clause === undefined || (other.first >= clause.first && other.first < clause.last)
  }

  /** Content words within reach besides the hit itself. */
  says(): number {
    const { tokens, lines } = this.analysis
    let count = 0
    for (const index of this.lines) {
      const line = lines[index]
      if (!line || line.planned) continue
      for (const clause of line.clauses) {
        if (clause.question) continue
        if (
          this.within === 'clause' &&
          index === this.hit.line &&
          (this.hit.first < clause.first || this.hit.first >= clause.last)
        )
          continue
        for (let at = clause.first; at < clause.last; at++) {
          const token = tokens[at]
          if (!token || (at >= this.hit.first && at < this.hit.last)) continue
          if (
            token.kind === 'number' ||
            (token.kind === 'word' && token.norm.length > 2 && !isPlain(token.norm))
          )
            count += 1
        }
      }
    }
    return count
  }

  key(): string {
    const { tokens } = this.analysis
    return tokens
      .slice(this.hit.first, this.hit.last)
      .map((token) => token.lemma)
      .join(' ')
  }

  lineSpan(): Span {
    const { tokens, lines } = this.analysis
    const line = lines[this.hit.line]
    const start = tokens[line?.first ?? 0]?.start ?? 0
    const end = tokens[(line?.last ?? 1) - 1]?.end ?? start
    return { start, end: Math.min(end, start + LONGEST_QUOTE) }
  }

  /** The words that prove it: one stretch when they stand together, else one per place. */
  quote(companions: readonly Hit[], whole: boolean): Span[] {
    const { tokens, lines } = this.analysis
    const places = [this.hit, ...companions]
    if (whole) {
      const clause = lines[this.hit.line]?.clauses.find(
        (part) => this.hit.first >= part.first && this.hit.first < part.last,
      )
      if (clause) places.push({ ...this.hit, first: clause.first, last: clause.last })
    }
    const spans = places.map((hit) => ({
      line: hit.line,
      start: tokens[hit.first]?.start ?? 0,
      end: tokens[Math.max(hit.first, hit.last - 1)]?.end ?? 0,
    }))
    const home = spans.filter((span) => span.line === this.hit.line)
    const start = Math.min(...home.map((span) => span.start))
    const end = Math.max(...home.map((span) => span.end))
    const own = tokens[this.hit.first]
    const joined =
      end - start <= LONGEST_QUOTE
        ? { start, end }
        : { start: own?.start ?? 0, end: Math.min(end, (own?.start ?? 0) + LONGEST_QUOTE) }
    return [
      joined,
      ...spans
        .filter((span) => span.line !== this.hit.line)
        .map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST_QUOTE) })),
    ]
  }
}
