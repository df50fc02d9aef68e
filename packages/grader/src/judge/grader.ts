import {
  starterLinks,
  templateTexts,
  type Catalogue,
  type PublicProblem,
  type Variant,
} from '@mockboard/templates'
import { analyse, type Analysis } from '../evidence/analyse.ts'
import { Concepts, type ConceptOptions } from '../evidence/concepts.ts'
import { TypoRepair } from '../evidence/typos.ts'
import type { Board } from '../intake/board.ts'
import { Mask } from '../text/mask.ts'
import { compileCriterion, type CompiledCriterion } from './compile.ts'
import { inOrder } from './order.ts'
import { readUnit, type Reading } from './reading.ts'
import { graphOf, unitsOf, type PlacedUnit, type Reader } from './units.ts'
import { readsAsForeign } from './language.ts'
import {
  compileMistakes,
  findMistakes,
  mistakeOwner,
  type CompiledMistake,
  type Mistake,
} from './warnings.ts'
import { judgeCriterion, type Judgement, type PlacedFinding } from './verdict.ts'
import type { Graph } from '../evidence/graph.ts'

/** A catalogue made ready for grading. Compiling takes tens of milliseconds; keep the result. */
export interface CompiledRubric {
  catalogue: Catalogue
  concepts: Concepts
  typos: TypoRepair
  criteria: CompiledCriterion[]
  mistakes: CompiledMistake[]
  /** Text of the product itself, which is nobody's answer. */
  ownText: Mask
}

export interface JudgedCriterion {
  rule: CompiledCriterion
  weight: number
  judgement: Judgement
}

export interface JudgedBoard {
  variant: Variant
  judged: JudgedCriterion[]
  mistakes: Mistake[]
  graph: Graph
  /** Sections whose text the rules cannot read; null for notes on no card. */
  foreign: ReadonlySet<string | null>
  /** More text stood on the board than is read. */
  cut: boolean
}

const MOST_TEXTS = 4000

/** @throws when the catalogue contradicts itself (a rule names an unknown concept): a mistake of its authors. */
export function compileRubric(catalogue: Catalogue, options: ConceptOptions = {}): CompiledRubric {
  const concepts = new Concepts(catalogue, options)
  for (const { id, look } of catalogue.antiPatterns) if (look) concepts.add(mistakeOwner(id), look.words)
  const criteria = catalogue.criteria.map((criterion) => compileCriterion(criterion, concepts))
  const typos = new TypoRepair(concepts.matcher.vocabulary())
  const mistakes = compileMistakes(catalogue, concepts)
  return { catalogue, concepts, typos, criteria, mistakes, ownText: maskOf(catalogue) }
}

function maskOf(catalogue: Catalogue): Mask {
  const mask = new Mask()
  for (const text of templateTexts(catalogue)) mask.add(text)
  for (const criterion of catalogue.criteria) {
    const { title, covered, partial, followUp } = criterion
    for (const text of [title, covered, partial, followUp]) mask.add(text)
  }
  return mask
}

function problemMask(ownText: Mask, problem: PublicProblem | undefined): Mask {
  const mask = new Mask(ownText)
  if (!problem) return mask
  mask.add(problem.prompt, true)
  for (const given of problem.givenConstraints) mask.add(given, true)
  return mask
}

/** Criterion id -> weight: what the variant asks, and the problem's key criteria with weight 3 or more. */
export function activeWeights(
  variant: Variant,
  problem: PublicProblem | undefined,
): ReadonlyMap<string, number> {
  const weights = new Map(Object.entries(variant.active))
  for (const id of problem?.keyCriteria ?? []) weights.set(id, Math.max(3, weights.get(id) ?? 0))
  return weights
}

interface KnownReading {
  section: string | null
  context: Analysis | null
  reading: Reading
}

/**
 * Judges boards of one problem and variant. What a text says is kept by text, so judging a board again after one
 * edit only reads the text that changed. The answer never depends on what was judged before.
 */
export class Bench {
  private readonly rubric: CompiledRubric
  private readonly variant: Variant
  private readonly rules: CompiledCriterion[]
  private readonly weights: ReadonlyMap<string, number>
  private readonly mask: Mask
  private readonly reader: Reader
  private readonly analyses = new Map<string, Analysis>()
  /** Readings live as long as the analysis they stand on. */
  private readonly readings = new WeakMap<Analysis, KnownReading[]>()

  constructor(rubric: CompiledRubric, variant: Variant, problem: PublicProblem | undefined) {
    this.rubric = rubric
    this.variant = variant
    this.weights = activeWeights(variant, problem)
    this.rules = rubric.criteria.filter((rule) => this.weights.has(rule.criterion.id))
    this.mask = problemMask(rubric.ownText, problem)
    this.reader = this.makeReader()
  }

  judge(board: Board): JudgedBoard {
    const ordered = inOrder(board)
    const units = unitsOf(ordered, this.reader)
    const graph = graphOf(ordered, this.reader)
    const placed: PlacedFinding[][] = this.rules.map(() => [])
    const readings = units.map((unit) => this.readingOf(unit))
    for (const [at, { source, section, analysis }] of units.entries()) {
      for (const { criterion, finding } of readings[at]?.findings ?? []) {
        placed[criterion]?.push({ source, section, text: analysis.text, finding })
      }
    }
    const judged = this.rules.map((rule, index) => ({
      rule,
      weight: this.weights.get(rule.criterion.id) ?? 0,
      judgement: judgeCriterion(rule, placed[index] ?? [], graph),
    }))
    const mistakes = findMistakes(this.rubric.mistakes, units, readings)
    return {
      variant: this.variant,
      judged,
      mistakes,
      graph,
      foreign: readsAsForeign(units),
      cut: ordered.cut,
    }
  }

  private readingOf(unit: PlacedUnit): Reading {
    const { analysis, section, context } = unit
    const known = this.readings.get(analysis) ?? []
    const found = known.find((entry) => entry.section === section && entry.context === context)
    if (found) return found.reading
    const reading = readUnit(this.rules, this.rubric.mistakes, unit)
    this.readings.set(analysis, [...known, { section, context, reading }])
    return reading
  }

  private makeReader(): Reader {
    const { catalogue, concepts, typos } = this.rubric
    const starters = new Set(
      catalogue.startingBoards.flatMap((board) => board.components.map(({ label }) => label)),
    )
    for (const kind of catalogue.components) starters.add(kind.label)
    const drawn = new Set(starterLinks(catalogue).map(({ from, to }) => `${from}\n${to}`))
    const titles = new Map(catalogue.components.map((kind) => [kind.id, kind.title]))
    return {
      read: (text) => {
        const known = this.analyses.get(text)
        if (known) return known
        const analysis = analyse(text, concepts, this.mask, (tokens) => typos.apply(tokens))
        remember(this.analyses, text, analysis)
        return analysis
      },
      isStarterLabel: (label) => starters.has(label.trim()),
      isStarterLink: (from, to) => drawn.has(`${from.trim()}\n${to.trim()}`),
      kindTitle: (kind) => titles.get(kind) ?? null,
    }
  }
}

/** Keeps a cache bounded: when full, what came first goes first. */
function remember<Value>(cache: Map<string, Value>, key: string, value: Value): void {
  if (cache.size >= MOST_TEXTS) {
    const oldest = cache.keys().next()
    if (!oldest.done) cache.delete(oldest.value)
  }
  cache.set(key, value)
}
