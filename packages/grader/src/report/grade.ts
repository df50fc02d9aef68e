import type { Catalogue, Variant } from '@mockboard/templates'
import type { ConceptOptions } from '../evidence/concepts.ts'
import type { Board } from '../intake/board.ts'
import {
  Bench,
  compileRubric,
  type CompiledRubric,
  type JudgedBoard,
  type JudgedCriterion,
} from '../judge/grader.ts'
import { confidenceOf } from './confidence.ts'
import { explain, notCounted } from './explain.ts'
import { chooseEvidence, MOST_EVIDENCE, spansAsEvidence } from './evidence.ts'
import {
  REPORT_SCHEMA,
  type CriterionReport,
  type Report,
  type SectionReport,
  type Verdict,
  type Warning,
} from './report.ts'

const CREDIT: Readonly<Record<Verdict, number>> = {
  covered: 1,
  partial: 0.5,
  missing: 0,
  unclear: 0,
  'not-applicable': 0,
}
const MOST_BENCHES = 8

/** Grades boards with one compiled catalogue; remembers what texts say, so grading after one edit is quick. */
export class Grader {
  private readonly rubric: CompiledRubric
  private readonly benches = new Map<string, Bench>()

  constructor(catalogue: Catalogue, options: ConceptOptions = {}) {
    this.rubric = compileRubric(catalogue, options)
  }

  /**
   * @returns the report of this board: the same bytes whatever the order of its lists, and whatever was graded
   * before. An unknown problem or variant is treated as none; the default variant is the problem's, else classic.
   */
  grade(board: Board): Report {
    const { catalogue } = this.rubric
    const problem = board.problem === undefined ? undefined : own(catalogue.problems, board.problem)
    const variant = this.variantOf(board.variant) ?? this.variantOf(problem?.variant) ?? catalogue.variants[0]
    if (!variant) throw new Error('the catalogue has no variant')
    const key = `${variant.id}|${problem?.id ?? ''}`
    let bench = this.benches.get(key)
    if (!bench) {
      bench = new Bench(this.rubric, variant, problem)
      if (this.benches.size >= MOST_BENCHES) this.benches.clear()
      this.benches.set(key, bench)
    }
    return assemble(bench.judge(board), catalogue)
  }

  private variantOf(id: string | undefined): Variant | undefined {
    return this.rubric.catalogue.variants.find((variant) => variant.id === id)
  }
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** Prepares a catalogue for many boards. */
export function compile(catalogue: Catalogue, options: ConceptOptions = {}): Grader {
  return new Grader(catalogue, options)
}

const prepared = new WeakMap<Catalogue, Grader>()

/** Grades one board. The catalogue is compiled on first use and kept while it lives. */
export function grade(board: Board, catalogue: Catalogue): Report {
  let grader = prepared.get(catalogue)
  if (!grader) {
    grader = compile(catalogue)
    prepared.set(catalogue, grader)
  }
  return grader.grade(board)
}

function assemble(board: JudgedBoard, catalogue: Catalogue): Report {
  const reports = board.judged.map((item) => ({
    section: item.rule.criterion.section,
    report: criterionReport(item, board),
  }))
  const sections = catalogue.sections.flatMap(({ id }): SectionReport[] => {
    const criteria = reports.filter(({ section }) => section === id).map(({ report }) => report)
    return [{ id, coverage: coverageOf(criteria), criteria }]
  })
  return {
    schema: REPORT_SCHEMA,
    rubric: { version: catalogue.version, variant: board.variant.id },
    coverage: boardCoverage(sections, board.variant),
    sections,
    warnings: warningsOf(board),
  }
}

function criterionReport(item: JudgedCriterion, board: JudgedBoard): CriterionReport {
  const { foreign } = board
  const { criterion } = item.rule
  const { judgement } = item
  const unreadable = judgement.verdict === 'missing' && (foreign.has(criterion.section) || foreign.has(null))
  const verdict: Verdict = unreadable ? 'unclear' : judgement.verdict
  const evidence =
    verdict === 'covered' || verdict === 'partial'
      ? chooseEvidence(judgement, criterion.section, board.graph)
      : []
  return {
    id: criterion.id,
    title: criterion.title,
    verdict,
    confidence: confidenceOf(judgement, verdict),
    weight: item.weight,
    level: criterion.level,
    evidence,
    reason: explain(judgement, verdict, evidence),
    notCounted: verdict === 'covered' ? [] : notCounted(judgement, evidence),
    followUp: verdict === 'covered' ? '' : criterion.followUp,
  }
}

function warningsOf(board: JudgedBoard): Warning[] {
  const warnings = board.mistakes.map(({ pattern, seen }): Warning => {
    const evidence = seen.flatMap(({ unit, finding }) =>
      spansAsEvidence(unit.source, unit.analysis.text, finding.spans),
    )
    return { id: pattern.id, evidence: evidence.slice(0, MOST_EVIDENCE), say: pattern.say }
  })
  if (!board.cut) return warnings
  return [
    ...warnings,
    { id: 'too-long', evidence: [], say: 'Only the first 200,000 characters of this board were read.' },
  ]
}

function coverageOf(criteria: readonly CriterionReport[]): number | null {
  const counted = criteria.filter((criterion) => criterion.verdict !== 'not-applicable')
  const weight = counted.reduce((sum, criterion) => sum + criterion.weight, 0)
  if (weight === 0) return null
  return round(
    counted.reduce((sum, criterion) => sum + criterion.weight * CREDIT[criterion.verdict], 0) / weight,
  )
}

function boardCoverage(sections: readonly SectionReport[], variant: Variant): number | null {
  let sum = 0
  let weights = 0
  for (const section of sections) {
    const weight = Object.entries(variant.sectionWeights).find(([id]) => id === section.id)?.[1] ?? 0
    if (section.coverage === null) continue
    sum += weight * section.coverage
    weights += weight
  }
  return weights === 0 ? null : round(sum / weights)
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000
