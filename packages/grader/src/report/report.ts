/** What the grader says: `mockboard.report/1` (DESIGN 4.2). */
export const REPORT_SCHEMA = 'mockboard.report/1'

export type Verdict = 'covered' | 'partial' | 'missing' | 'unclear' | 'not-applicable'

/** A place on the board. Character ranges are UTF-16 offsets into the note's text, end exclusive. */
export type Evidence =
  | { note: string; start: number; end: number; quote: string }
  | { component: string }
  | { link: [from: string, to: string] }

/** Something the rules saw and refused, with the reason in words. */
export interface NotCounted {
  note: string
  start: number
  end: number
  why: string
}

export interface CriterionReport {
  id: string
  title: string
  verdict: Verdict
  /** 0 to 1. */
  confidence: number
  weight: number
  level: string
  evidence: Evidence[]
  reason: string
  notCounted: NotCounted[]
  /** The question an interviewer would ask next; empty when covered. */
  followUp: string
}

export interface SectionReport {
  id: string
  /** Weighted share covered, partial counts half; null when nothing of the section applies. */
  coverage: number | null
  criteria: CriterionReport[]
}

export interface Warning {
  id: string
  evidence: Evidence[]
  say: string
}

export interface Report {
  schema: typeof REPORT_SCHEMA
  rubric: { version: string; variant: string }
  coverage: number | null
  sections: SectionReport[]
  warnings: Warning[]
}
