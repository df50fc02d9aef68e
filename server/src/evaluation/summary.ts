import { bootstrap, type Interval } from './bootstrap.ts'
import {
  accuracy,
  addMatrices,
  CLASSES,
  type Class,
  macroF1,
  type Matrix,
  matrixOf,
  precision,
  recall,
} from './confusion.ts'
import { agreed, asClass, type Decision, groupBy } from './decisions.ts'
import { cohenKappa, quadraticKappa } from './kappa.ts'

const COVERED = CLASSES.indexOf('covered')

/** The figures that are reported of every confusion matrix; null where undefined. */
const STATISTICS = {
  accuracy,
  macroF1,
  kappa: cohenKappa,
  quadraticKappa,
  coveredPrecision: (matrix: Matrix) => precision(matrix, COVERED),
  coveredRecall: (matrix: Matrix) => recall(matrix, COVERED),
} as const
export type Statistic = keyof typeof STATISTICS
export const STATISTIC_NAMES = Object.keys(STATISTICS) as Statistic[]
export type Figures = Record<Statistic, number | null>

export interface Group extends Figures {
  name: string
  decisions: number
  abstentions: number
  /** `matrix[gold][predicted]` in the order missing, partial, covered. */
  matrix: Matrix
}

export interface Summary {
  boards: number
  decisions: number
  /** Share of all decisions on which both readers agree. */
  readersAgree: number
  /** On the decisions both readers agree on. */
  agreed: Group & { intervals: Record<Statistic, Interval | null> }
  againstReaders: [Group, Group]
  /** One reader as gold, the other as prediction: how well people do. */
  betweenReaders: Group
  authors: Group[]
  variants: Group[]
  criteria: Group[]
}

function figures(matrix: Matrix): Figures {
  return {
    accuracy: accuracy(matrix),
    macroF1: macroF1(matrix),
    kappa: cohenKappa(matrix),
    quadraticKappa: quadraticKappa(matrix),
    coveredPrecision: STATISTICS.coveredPrecision(matrix),
    coveredRecall: STATISTICS.coveredRecall(matrix),
  }
}

type Pair = (decision: Decision) => readonly [gold: Class, predicted: Class]
const againstReader =
  (reader: 0 | 1): Pair =>
  ({ readers, verdict }) => [readers[reader], asClass(verdict)]

function group(name: string, decisions: readonly Decision[], pair: Pair): Group {
  const matrix = matrixOf(decisions.map(pair))
  const abstentions = decisions.filter(({ verdict }) => verdict === 'unclear').length
  return { name, decisions: decisions.length, abstentions, matrix, ...figures(matrix) }
}

function groups(decisions: readonly Decision[], key: (decision: Decision) => string): Group[] {
  return [...groupBy(decisions, key)].map(([name, members]) => group(name, members, againstReader(0)))
}

/** 95 % intervals over boards: decisions on one board depend on each other, boards do not. */
function intervals(decisions: readonly Decision[]): Record<Statistic, Interval | null> {
  const boards = [...groupBy(decisions, ({ board }) => board).values()].map((own) =>
    matrixOf(own.map(againstReader(0))),
  )
  const interval = (statistic: Statistic) =>
    bootstrap(boards, (drawn) => STATISTICS[statistic](addMatrices(drawn)))
  return {
    accuracy: interval('accuracy'),
    macroF1: interval('macroF1'),
    kappa: interval('kappa'),
    quadraticKappa: interval('quadraticKappa'),
    coveredPrecision: interval('coveredPrecision'),
    coveredRecall: interval('coveredRecall'),
  }
}

/** All figures of an evaluation. `variantOf` names the variant a board was graded as. */
export function summarize(decisions: readonly Decision[], variantOf: (board: string) => string): Summary {
  const gold = agreed(decisions)
  return {
    boards: new Set(decisions.map(({ board }) => board)).size,
    decisions: decisions.length,
    readersAgree: gold.length / decisions.length,
    agreed: { ...group('agreed', gold, againstReader(0)), intervals: intervals(gold) },
    againstReaders: [
      group('reader x', decisions, againstReader(0)),
      group('reader y', decisions, againstReader(1)),
    ],
    betweenReaders: group('x against y', decisions, ({ readers }) => readers),
    authors: groups(gold, ({ author }) => author),
    variants: groups(gold, ({ board }) => variantOf(board)),
    criteria: groups(gold, ({ criterion }) => criterion),
  }
}
