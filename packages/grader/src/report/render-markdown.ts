import type { Board } from '../intake/board.ts'
import type { CriterionReport, Report, SectionReport } from './report.ts'
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

export interface MarkdownOptions {
  /** First heading. Default: `Coverage`. */
  title?: string
  /** The graded board, so that boxes and arrows are shown by their labels instead of their ids. */
  board?: Board
}

/** What people wrote must not become a heading, a link, a table or a tag of the report. */
function escaped(text: string): string {
  return printable(text).replaceAll(/[\\`*_{}[\]<>#|~!]/g, (mark) => `\\${mark}`)
}

function criterionLines(criterion: CriterionReport, board: Board | undefined): string[] {
  const { verdict, title, id, evidence, reason, notCounted, followUp } = criterion
  const lines = [`- ${GLYPHS[verdict]} **${verdict.replace('-', ' ')}**: ${escaped(title)} (\`${id}\`)`]
  if (evidence.length > 0)
    lines.push(
      `  - evidence: ${distinctEvidence(evidence)
        .map((item) => escaped(evidenceText(item, board)))
        .join('; ')}`,
    )
  if (verdict !== 'covered' && reason !== '') lines.push(`  - why: ${escaped(reason)}`)
  for (const { why } of notCounted) lines.push(`  - seen, not counted: ${escaped(why)}`)
  if (followUp !== '') lines.push(`  - next question: ${escaped(followUp)}`)
  return lines
}

/** The report as a Markdown document, to keep beside a design or paste into a review. */
export function renderMarkdown(report: Report, { title = 'Coverage', board }: MarkdownOptions = {}): string {
  const titles = sectionTitles(report)
  const name = (section: SectionReport) => titles.get(section.id) ?? section.id
  const asked = report.sections.filter((section) => section.criteria.length > 0)
  const lines = [
    `# ${escaped(title)}: ${percent(report.coverage)}`,
    '',
    `${variantTitle(report)}, rubric ${report.rubric.version}. Coverage says how much of the rubric is on the board, partial counting half; it is no grade of quality.`,
    '',
    '| Section | Coverage | Criteria |',
    '|---|--:|---|',
    ...asked.map(
      (section) =>
        `| ${escaped(name(section))} | ${percent(section.coverage)} | ${counts(section.criteria)} |`,
    ),
  ]
  for (const section of asked) {
    lines.push('', `## ${escaped(name(section))}`, '')
    lines.push(...section.criteria.flatMap((criterion) => criterionLines(criterion, board)))
  }
  if (report.warnings.length > 0) {
    lines.push('', '## Warnings', '')
    for (const { say, evidence } of report.warnings) {
      const places = evidence.map((item) => escaped(evidenceText(item, board))).join('; ')
      lines.push(`- ${escaped(say)}${places === '' ? '' : ` (${places})`}`)
    }
  }
  return `${lines.join('\n')}\n`
}
