import type { BoardHints, Report } from '@mockboard/grader'
import type { PublicProblem } from '@mockboard/templates'
import type { BoardNames } from '../rubric/summary.ts'

/** Page to worker. */
export type GradingRequest =
  /** First: the problem of the session, since its key criteria weigh more. The catalogue is compiled once. */
  | { type: 'open'; problem: PublicProblem | null; hints: BoardHints }
  | { type: 'grade'; seq: number; records: readonly unknown[] }

/** Worker to page. */
export type GradingAnswer =
  | { type: 'report'; seq: number; report: Report; names: BoardNames; ms: number }
  | { type: 'failed'; seq: number; message: string }
