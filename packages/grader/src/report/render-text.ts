import type { Board } from '../intake/board.ts'
import type { CriterionReport, Report, SectionReport, Verdict } from './report.ts'
import {
  counts,
  distinctEvidence,
  evidenceText,
  GLYPHS,
  percent,
  printable,
  sectionTitles,
  variantTitle,
} from './wording.ts'

export interface TextOptions {
  /** ANSI colours; ask for them only when the output is a terminal. Default: none. */
  color?: boolean
  /** Columns to fit into, at least 40. Default: 100. */
  width?: number
  /** The graded board, so that boxes and arrows are shown by their labels instead of their ids. */
  board?: Board
}

type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'magenta' | 'red'
const CODES: Record<Style, number> = { bold: 1, dim: 2, green: 32, yellow: 33, magenta: 35, red: 31 }
const STYLE_OF: Record<Verdict, Style> = {
  covered: 'green',
  partial: 'yellow',
  unclear: 'magenta',
  missing: 'red',
  'not-applicable': 'dim',
}

const BAR = 20
const WORD_WIDTH = 'not applicable'.length
const INDENT = '    '

/** What the pieces of the table share. */
interface Page {
  width: number
  board: Board | undefined
  paint(style: Style, text: string): string
}

/** Lines of at most `width` characters, broken at blanks; a longer word is cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(' ')) {
    let rest = [...word]
    if (line !== '' && [...line].length + 1 + rest.length > width) {
      lines.push(line)
      line = ''
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width).join(''))
      rest = rest.slice(width)
    }
    line += line === '' ? rest.join('') : ` ${rest.join('')}`
  }
  return line === '' ? lines : [...lines, line]
}

/** `width` characters, filled by eighths so that small differences show. */
function bar(share: number | null): string {
  const eighths = Math.round((share ?? 0) * BAR * 8)
  const full = '█'.repeat(Math.floor(eighths / 8))
  const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  return (full + part).padEnd(BAR, '·')
}

/** A paragraph under a criterion, with a mark before its first line. */
function paragraph(page: Page, mark: string, text: string, style?: Style): string[] {
  return wrap(text, page.width - INDENT.length - mark.length).map((line, i) => {
    const margin = INDENT + (i === 0 ? mark : ' '.repeat(mark.length))
    return margin + (style ? page.paint(style, line) : line)
  })
}

function criterionLines(page: Page, criterion: CriterionReport): string[] {
  const { verdict, title, id, evidence, reason, notCounted, followUp } = criterion
  const word = `${GLYPHS[verdict]} ${verdict.replace('-', ' ').padEnd(WORD_WIDTH)}`
  const lines = [`  ${page.paint(STYLE_OF[verdict], word)}  ${printable(title)}  ${page.paint('dim', id)}`]
  for (const item of distinctEvidence(evidence)) {
    lines.push(...paragraph(page, '', evidenceText(item, page.board)))
  }
  if (verdict !== 'covered' && verdict !== 'missing') lines.push(...paragraph(page, '', reason, 'dim'))
  for (const { why } of notCounted) lines.push(...paragraph(page, 'seen, not counted: ', why, 'dim'))
  if (followUp !== '') lines.push(...paragraph(page, '→ ', followUp))
  return lines
}

function sectionLines(page: Page, title: string, section: SectionReport): string[] {
  const head = `${page.paint('bold', title.padEnd(24))} ${bar(section.coverage)} ${percent(section.coverage).padStart(5)}`
  return [`${head}   ${page.paint('dim', counts(section.criteria))}`]
}

function warningLines(page: Page, { warnings }: Report): string[] {
  if (warnings.length === 0) return []
  const lines = ['', page.paint('bold', 'Warnings')]
  for (const { say, evidence } of warnings) {
    lines.push(
      ...wrap(say, page.width - 4).map((line, i) => `  ${i === 0 ? page.paint('yellow', '!') : ' '} ${line}`),
    )
    for (const item of evidence) lines.push(...paragraph(page, '', evidenceText(item, page.board), 'dim'))
  }
  return lines
}

/** The report as a table a person reads in a terminal: bars by section, then every criterion with its reasons. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const page: Page = {
    width: Math.max(40, options.width ?? 100),
    board: options.board,
    paint: (style, text) => (options.color ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text),
  }
  const titles = sectionTitles(report)
  const title = (section: SectionReport) => titles.get(section.id) ?? section.id
  const asked = report.sections.filter((section) => section.criteria.length > 0)
  const all = asked.flatMap((section) => section.criteria)
  return [
    `${page.paint('bold', `Coverage ${percent(report.coverage)}`)}   ${variantTitle(report)}, rubric ${report.rubric.version}`,
    page.paint('dim', counts(all)),
    '',
    ...asked.flatMap((section) => sectionLines(page, title(section), section)),
    ...asked.flatMap((section) => [
      '',
      page.paint('bold', title(section)),
      ...section.criteria.flatMap((criterion) => criterionLines(page, criterion)),
    ]),
    ...warningLines(page, report),
    '',
  ].join('\n')
}
