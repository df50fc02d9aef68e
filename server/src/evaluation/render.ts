import type { Interval } from './bootstrap.ts'
import { CLASSES, type Matrix, rowTotals } from './confusion.ts'
import { asClass, type Decision } from './decisions.ts'
import { type Group, type Statistic, STATISTIC_NAMES, type Summary } from './summary.ts'

const TITLES: Record<Statistic, string> = {
  accuracy: 'accuracy',
  macroF1: 'macro-F1',
  kappa: "Cohen's kappa",
  quadraticKappa: 'quadratic-weighted kappa',
  coveredPrecision: 'covered precision',
  coveredRecall: 'covered recall',
}

const COLUMNS: Record<Statistic, string> = {
  accuracy: 'acc',
  macroF1: 'F1',
  kappa: 'kappa',
  quadraticKappa: 'QWK',
  coveredPrecision: 'cov-P',
  coveredRecall: 'cov-R',
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3))
const interval = (value: Interval | null): string =>
  value ? `[${figure(value[0])}, ${figure(value[1])}]` : ''

/** Columns as wide as their widest cell; the first is a name, the others are numbers. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`.trimEnd(),
  )
}

function groupTable(head: string, list: readonly Group[]): string[] {
  const header = [head, 'n', ...STATISTIC_NAMES.map((name) => COLUMNS[name]), 'unclear']
  const rows = list.map((group) => [
    group.name,
    String(group.decisions),
    ...STATISTIC_NAMES.map((name) => figure(group[name])),
    String(group.abstentions),
  ])
  return table([header, ...rows])
}

function confusionTable(matrix: Matrix): string[] {
  const rows = CLASSES.map((name, i) => [
    name,
    ...(matrix[i] ?? []).map(String),
    String(rowTotals(matrix)[i] ?? 0),
  ])
  return table([['readers \\ grader', ...CLASSES, 'all'], ...rows])
}

/** Per criterion: gold counts, and where it goes wrong. The worst come first. */
function criteriaTable(criteria: readonly Group[]): string[] {
  const cell = (group: Group, gold: number, predicted: number) => group.matrix[gold]?.[predicted] ?? 0
  const wrong = (group: Group) => group.decisions - [0, 1, 2].reduce((sum, i) => sum + cell(group, i, i), 0)
  const sorted = criteria.toSorted((a, b) => wrong(b) - wrong(a) || (a.name < b.name ? -1 : 1))
  const header = ['criterion', 'n', 'wrong', 'm→p', 'm→c', 'p→m', 'p→c', 'c→m', 'c→p', 'F1', 'cov-P', 'cov-R']
  const rows = sorted.map((group) => [
    group.name,
    String(group.decisions),
    String(wrong(group)),
    ...(
      [
        [0, 1],
        [0, 2],
        [1, 0],
        [1, 2],
        [2, 0],
        [2, 1],
      ] as const
    ).map(([i, j]) => String(cell(group, i, j) || '·')),
    figure(group.macroF1),
    figure(group.coveredPrecision),
    figure(group.coveredRecall),
  ])
  return table([header, ...rows])
}

/** The evaluation as text. */
export function renderSummary(summary: Summary): string {
  const { agreed } = summary
  const share = (100 * agreed.abstentions) / Math.max(1, agreed.decisions)
  return [
    `${summary.boards} boards, ${summary.decisions} decisions; the readers agree on ${agreed.decisions} (${(100 * summary.readersAgree).toFixed(1)} %)`,
    '',
    'On the decisions both readers agree on (95 % intervals: bootstrap over boards)',
    ...table(
      STATISTIC_NAMES.map((name) => [TITLES[name], figure(agreed[name]), interval(agreed.intervals[name])]),
    ),
    `  abstentions: ${agreed.abstentions} "unclear" (${share.toFixed(1)} %), counted as missing`,
    '',
    ...confusionTable(agreed.matrix),
    '',
    'Against each reader on all decisions, and the readers against each other',
    ...groupTable('', [...summary.againstReaders, summary.betweenReaders]),
    '',
    'By author of the board',
    ...groupTable('author', summary.authors),
    '',
    'By variant',
    ...groupTable('variant', summary.variants),
    '',
    'By criterion: m missing, p partial, c covered, readers → grader',
    ...criteriaTable(summary.criteria),
    '',
  ].join('\n')
}

/** Every decision about one criterion, wrong ones first, for whoever mends its rule. */
export function renderDecisions(decisions: readonly Decision[]): string {
  const isRight = ({ readers, verdict }: Decision) => readers.every((reader) => reader === asClass(verdict))
  const sorted = decisions.toSorted(
    (a, b) => Number(isRight(a)) - Number(isRight(b)) || (a.board < b.board ? -1 : 1),
  )
  return sorted
    .map((decision) => {
      const { board, readers, verdict, report } = decision
      const quotes = report.evidence.map((item) =>
        'quote' in item ? `“${item.quote}”` : JSON.stringify(item),
      )
      const said = readers[0] === readers[1] ? readers[0] : readers.join(' / ')
      return [
        `${isRight(decision) ? ' ' : '✗'} ${board}  readers: ${said}  grader: ${verdict}`,
        `    ${report.reason}`,
        ...quotes.map((quote) => `    ${quote.replaceAll(/\s+/g, ' ')}`),
        '',
      ].join('\n')
    })
    .join('\n')
}
