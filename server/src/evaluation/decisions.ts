import type { CriterionReport, Grader, Verdict } from '@mockboard/grader'
import type { Class } from './confusion.ts'
import { CorpusError, type LabelledBoard } from './corpus.ts'

/** One criterion on one board: what each reader said and what the grader says. */
export interface Decision {
  board: string
  author: string
  criterion: string
  readers: readonly [Class, Class]
  /** At least one reader was in doubt. */
  unsure: boolean
  verdict: Verdict
  report: CriterionReport
}

/**
 * The class a verdict is counted as. `unclear` is an abstention: the grader gives no credit and says that
 * it cannot tell. Counting it as missing is the strict way; how often it happens is reported beside it.
 */
export function asClass(verdict: Verdict): Class {
  return verdict === 'covered' || verdict === 'partial' ? verdict : 'missing'
}

/** All decisions of a board: one per criterion that applies to it. */
function decisionsOf({ id, author, board, labels }: LabelledBoard, grader: Grader): Decision[] {
  const criteria = grader.grade(board).sections.flatMap((section) => section.criteria)
  const asked = criteria.filter((criterion) => criterion.verdict !== 'not-applicable')
  const known = new Set(asked.map((criterion) => criterion.id))
  for (const criterion of Object.keys(labels)) {
    if (!known.has(criterion)) {
      throw new CorpusError(
        `labels.json: boards.${id}: "${criterion}" does not apply to this board (${board.variant ?? 'classic'})`,
      )
    }
  }
  return asked.map((report): Decision => {
    const label = Object.hasOwn(labels, report.id) ? labels[report.id] : undefined
    return {
      board: id,
      author,
      criterion: report.id,
      readers: label?.verdicts ?? ['missing', 'missing'],
      unsure: label?.unsure ?? false,
      verdict: report.verdict,
      report,
    }
  })
}

export function decide(corpus: readonly LabelledBoard[], grader: Grader): Decision[] {
  return corpus.flatMap((labelled) => decisionsOf(labelled, grader))
}

/** Decisions on which both readers say the same: the gold standard. */
export function agreed(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ readers }) => readers[0] === readers[1])
}

/** Groups in the order in which keys first occur. */
export function groupBy(
  decisions: readonly Decision[],
  key: (decision: Decision) => string,
): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const group = groups.get(key(decision))
    if (group) group.push(decision)
    else groups.set(key(decision), [decision])
  }
  return groups
}
