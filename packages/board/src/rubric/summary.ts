import type { CriterionReport, Evidence, Report, Verdict } from '@mockboard/grader'

export type VerdictCounts = Record<Verdict, number>

/** Order in which verdicts are listed and counted. */
export const VERDICTS: readonly Verdict[] = ['covered', 'partial', 'unclear', 'missing', 'not-applicable']

export function countVerdicts(criteria: readonly CriterionReport[]): VerdictCounts {
  const counts: VerdictCounts = { covered: 0, partial: 0, unclear: 0, missing: 0, 'not-applicable': 0 }
  for (const { verdict } of criteria) counts[verdict] += 1
  return counts
}

export function allCriteria(report: Report): CriterionReport[] {
  return report.sections.flatMap((section) => section.criteria)
}

/** A criterion that could still be gained, with the section it stands in. */
export interface Gap {
  section: string
  criterion: CriterionReport
}

const OPENNESS: Record<Verdict, number> = {
  missing: 1,
  unclear: 0.75,
  partial: 0.5,
  covered: 0,
  'not-applicable': 0,
}

/** What would add most to coverage, most first; ties in the order of the report. */
export function largestGaps(report: Report, most: number): Gap[] {
  const gaps = report.sections.flatMap((section) =>
    section.criteria
      .filter((criterion) => OPENNESS[criterion.verdict] > 0)
      .map((criterion) => ({ section: section.id, criterion })),
  )
  const worth = ({ criterion }: Gap) => criterion.weight * OPENNESS[criterion.verdict]
  return gaps.sort((a, b) => worth(b) - worth(a)).slice(0, most)
}

/** Coverage by section id, as the rings and bars want it. */
export function sectionCoverage(report: Report): Record<string, number | null> {
  return Object.fromEntries(report.sections.map((section) => [section.id, section.coverage]))
}

/** Names of the things on a board that evidence points at by id. */
export interface BoardNames {
  components: Readonly<Record<string, string>>
}

/** Evidence in words: the quote itself, the box, or the arrow between two boxes. */
export function evidenceWords(evidence: Evidence, names: BoardNames): string {
  const name = (id: string) => names.components[id] ?? 'a box without a name'
  if ('quote' in evidence) return evidence.quote
  if ('component' in evidence) return name(evidence.component)
  return `${name(evidence.link[0])} → ${name(evidence.link[1])}`
}

/** A key that tells two pieces of evidence of one criterion apart. */
export function evidenceKey(evidence: Evidence): string {
  if ('quote' in evidence) return `${evidence.note}:${evidence.start}-${evidence.end}`
  return 'component' in evidence ? evidence.component : evidence.link.join('>')
}
