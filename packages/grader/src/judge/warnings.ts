import type { Catalogue } from '@mockboard/templates'
import type { Warning } from '../report/report.ts'
import type { JudgedBoard } from './grader.ts'

/** Well-known mistakes seen on the board. They never change coverage. */
export function warningsOf(_board: JudgedBoard, _catalogue: Catalogue): Warning[] {
  return []
}
