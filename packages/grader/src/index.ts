export type { Board, Component, InputProblem, Link, Note, ReadResult } from './intake/board.ts'
export { boardFromMarkdown } from './intake/markdown.ts'
export { LIMITS, readBoard } from './intake/read-board.ts'
export { readJson } from './intake/read-json.ts'
export { type BoardHints, boardFromRecords } from './intake/records.ts'
export { documentRange, plainText, type TextMap, textMap } from './intake/rich-text.ts'
export type {
  CriterionReport,
  Evidence,
  NotCounted,
  Report,
  SectionReport,
  Verdict,
  Warning,
} from './report/report.ts'
export { REPORT_SCHEMA } from './report/report.ts'
export { compile, grade, type Grader } from './report/grade.ts'
export { type MarkdownOptions, renderMarkdown } from './report/render-markdown.ts'
export { renderText, type TextOptions } from './report/render-text.ts'
