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

/** Last grading of each document in memory, until it changes: reports are asked for more often than boards change. */
const graded = new WeakMap<Y.Doc, GradedBoard>()

/** What the grader reads of a board document. */
export function boardOf(doc: Y.Doc, session: Pick<SessionRecord, 'problem' | 'variant'>): Board {
  const { problem, variant } = session
  return boardFromRecords(recordsFromDoc(doc), { problem, variant })
}

/** Grades a board. The same board gives the same report on every machine. */
export function gradeBoard(board: Board): GradedBoard {
  // Compiling the rules takes a while and a server that is only asked for boards never needs them.
  grader ??= compile(catalogue(publicProblems()))
  return { board, report: grader.grade(board) }
}

/** Grades the stored board of a session. The same document gives the same report on every machine. */
export function gradeDocument(doc: Y.Doc, session: Pick<SessionRecord, 'problem' | 'variant'>): GradedBoard {
  const known = graded.get(doc)
  if (known) return known
  const result = gradeBoard(boardOf(doc, session))
  graded.set(doc, result)
  doc.once('update', () => graded.delete(doc))
  return result
}

/** The part of a report that the list of sessions shows. */
export function coverageOf(report: Report): Coverage {
  const sections = Object.fromEntries(report.sections.map((section) => [section.id, section.coverage]))
  return { total: report.coverage, sections }
}
