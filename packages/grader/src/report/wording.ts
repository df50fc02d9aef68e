import { SECTIONS, sectionsOf, VARIANTS } from '@mockboard/templates'
import type { Board } from '../intake/board.ts'
import type { CriterionReport, Evidence, Report, Verdict } from './report.ts'

/** The verdicts in the order in which counts are listed. */
export const VERDICTS: readonly Verdict[] = ['covered', 'partial', 'unclear', 'missing', 'not-applicable']

export const GLYPHS: Readonly<Record<Verdict, string>> = {
  covered: '●',
  partial: '◐',
  unclear: '?',
  missing: '○',
  'not-applicable': '–',
}

/** `47 %`, or a dash where nothing applied. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`
}

/**
 * Text as one printable line: what people wrote may hold line breaks, control characters that would move a
 * terminal's cursor or change its title, and marks that turn the direction of the text after them.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** Titles of the six sections as the report's variant calls them. */
export function sectionTitles(report: Report): ReadonlyMap<string, string> {
  const variant = VARIANTS.find(({ id }) => id === report.rubric.variant)
  return new Map((variant ? sectionsOf(variant) : SECTIONS).map(({ id, title }) => [id, title]))
}

export function variantTitle(report: Report): string {
  return VARIANTS.find(({ id }) => id === report.rubric.variant)?.title ?? report.rubric.variant
}

/** `3 covered, 2 partial, 5 missing`; verdicts that did not occur are left out. */
export function counts(criteria: readonly CriterionReport[]): string {
  return VERDICTS.flatMap((verdict) => {
    const n = criteria.filter((criterion) => criterion.verdict === verdict).length
    return n === 0 ? [] : [`${n} ${verdict.replace('-', ' ')}`]
  }).join(', ')
}

/** Evidence without quotes that only repeat a part of another quote of the same note. */
export function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    (part, i) =>
      !('quote' in part) ||
      !evidence.some(
        (whole, j) =>
          'quote' in whole &&
          whole.note === part.note &&
          whole.start <= part.start &&
          whole.end >= part.end &&
          (whole.end - whole.start > part.end - part.start || j < i),
      ),
  )
}

/** Evidence as somebody would point at it: the quote, the box by its label, the arrow by its ends. */
export function evidenceText(evidence: Evidence, board: Board | undefined): string {
  if ('quote' in evidence) return `“${printable(evidence.quote)}”`
  const label = (id: string) => {
    const found = board?.components.find((component) => component.id === id)?.label
    return printable(found ?? board?.notes.find((note) => note.id === id)?.text ?? id) || id
  }
  if ('component' in evidence) return `[${label(evidence.component)}]`
  return `[${label(evidence.link[0])}] → [${label(evidence.link[1])}]`
}
