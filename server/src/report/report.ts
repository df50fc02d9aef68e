import { type Board, boardFromRecords, compile, type Grader, type Report } from '@mockboard/grader'
import { recordsFromDoc } from '@mockboard/protocol'
import { catalogue } from '@mockboard/templates'
import type * as Y from 'yjs'
import { publicProblems } from '../sessions/problem-bank.ts'
import type { Coverage, SessionRecord } from '../storage/port.ts'

/** What was graded, and the verdicts. */
export interface GradedBoard {
  board: Board
  report: Report
}

let grader: Grader | null = null

/** Grades the stored board of a session. The same document gives the same report on every machine. */
export function gradeDocument(doc: Y.Doc, session: Pick<SessionRecord, 'problem' | 'variant'>): GradedBoard {
  // Compiling the rules takes a while and a server that is only asked for boards never needs them.
  grader ??= compile(catalogue(publicProblems()))
  const { problem, variant } = session
  const board = boardFromRecords(recordsFromDoc(doc), { problem, variant })
  return { board, report: grader.grade(board) }
}

/** The part of a report that the list of sessions shows. */
export function coverageOf(report: Report): Coverage {
  const sections = Object.fromEntries(report.sections.map((section) => [section.id, section.coverage]))
  return { total: report.coverage, sections }
}
