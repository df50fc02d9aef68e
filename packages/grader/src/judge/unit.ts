import type { Analysis, LineFacts } from '../evidence/analyse.ts'
import type { Hit } from '../evidence/hit.ts'
import type { CompiledCriterion, CompiledText } from './compile.ts'
import { Sight, type Span } from './sight.ts'

/** One text of the board with the question it answers, if any. */
export interface Unit {
  analysis: Analysis
  section: string | null
  /** The interviewer's note just before: it gives the topic, never the evidence. */
  context: Analysis | null
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
    for (const condition of facet.text)
      judgeCondition(condition, index, rule.criterion.section, unit, finding)
  }
  return finding.facets.length + finding.refused.length > 0 ? finding : null
}

/** What one text says to a few conditions, apart from any criterion. */
export function judgeText(conditions: readonly CompiledText[], home: string, unit: Unit): FacetFinding[] {
  const finding: UnitFinding = { facets: [], refused: [] }
  for (const condition of conditions) judgeCondition(condition, 0, home, unit, finding)
  return finding.facets
}

function judgeCondition(
  condition: CompiledText,
  facet: number,
  home: string,
  unit: Unit,
  out: UnitFinding,
): void {
  const { analysis, context } = unit
  if (condition.home && unit.section !== null && unit.section !== home) return
  const answerable = condition.with.length > 0 || condition.says > 0
  for (const concept of condition.has) {
    for (const hit of analysis.byConcept.get(concept) ?? []) {
      judgeHit(condition, facet, new Sight(analysis, hit, condition.within), out)
    }
    if (answerable && context?.byConcept.has(concept)) judgeAnswer(condition, facet, unit, out)
  }
}

function judgeHit(condition: CompiledText, facet: number, seen: Sight, out: UnitFinding): void {
  const companions = companionsOf(condition, seen)
  if (!companions) return
  const { hit, analysis } = seen
  const facts = analysis.facts[hit.line]
  const refusal = refusalOf(hit, facts, condition)
  if (refusal) {
    const start = analysis.tokens[hit.first]?.start ?? 0
    out.refused.push({ start, end: analysis.tokens[hit.last - 1]?.end ?? start, ...refusal })
    if (refusal.status !== 'hedged') return
  }
  const strong = refusal === null && !condition.weak && carries(condition, hit, companions, facts)
  out.facets.push({ facet, strong, spans: seen.quote(companions, condition.says > 0), keys: [seen.key()] })
}

/** The hits that go with this one, one per list; null when something is lacking. */
function companionsOf(condition: CompiledText, seen: Sight): Hit[] | null {
  const companions: Hit[] = []
  for (const list of condition.with) {
    const companion = seen.find(list)
    if (!companion) return null
    companions.push(companion)
  }
  if (condition.without.length > 0 && seen.find(condition.without, true)) return null
  return condition.says > 0 && seen.says() < condition.says ? null : companions
}

/** Whether the words say enough to count fully: own words, no open plan, more than a menu of terms. */
function carries(
  condition: CompiledText,
  hit: Hit,
  companions: readonly Hit[],
  facts: LineFacts | undefined,
): boolean {
  if (condition.own && (hit.given || companions.some((other) => other.given))) return false
  if (companions.some((other) => other.masked || OPEN.has(other.status))) return false
  if (condition.bare || !facts) return true
  const plain = condition.with.length === 0 && condition.says === 0
  return !facts.list && !(plain && facts.bare)
}

const OPEN: ReadonlySet<string> = new Set(['asked', 'planned', 'hedged'])

function refusalOf(
  hit: Hit,
  facts: LineFacts | undefined,
  condition: CompiledText,
): Pick<Refusal, 'status' | 'cue'> | null {
  if (hit.masked) return { status: 'pasted', cue: '' }
  if (facts?.stuffed) return { status: 'list', cue: '' }
  if (condition.status.has(hit.status) || hit.status === 'asserted') return null
  return { status: hit.status, cue: hit.cue }
}

/** The topic stands in the interviewer's question; the candidate's note must say something specific. */
function judgeAnswer(condition: CompiledText, facet: number, unit: Unit, out: UnitFinding): void {
  const { analysis } = unit
  for (const line of analysis.lines) {
    const open = line.planned || line.clauses.every((clause) => clause.question)
    if (open || (analysis.facts[line.index]?.stuffed ?? false)) continue
    const probe: Hit = { ...NOTHING, first: line.first, last: line.first, line: line.index }
    const seen = new Sight(analysis, probe, condition.within)
    const companions = companionsOf(condition, seen)
    if (!companions || companions.some((hit) => hit.masked || hit.status !== 'asserted')) continue
    out.facets.push({ facet, strong: !condition.weak, spans: [seen.lineSpan()], keys: [] })
    return
  }
}

const NOTHING: Hit = {
  concept: -1,
  first: 0,
  last: 0,
  line: 0,
  status: 'asserted',
  cue: '',
  masked: false,
  given: false,
}
