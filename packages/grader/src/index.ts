export type { Board, Component, InputProblem, Link, Note, ReadResult } from './intake/board.ts'
export type {
  CriterionReport,
  Evidence,
  NotCounted,
  Report,
  SectionReport,
  Verdict,
  Warning,
} from './report/report.ts'
