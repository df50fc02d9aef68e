import { type BoardHints, boardFromRecords, compile, type Grader } from '@mockboard/grader'
import { catalogue } from '@mockboard/templates'
import type { GradingAnswer, GradingRequest } from './messages.ts'

let grader: Grader | null = null
let hints: BoardHints = {}
let noGrader = 'the grader was asked before it had its catalogue'

function gradeRecords(seq: number, records: readonly unknown[]): GradingAnswer {
  if (!grader) return { type: 'failed', seq, message: noGrader }
  const started = performance.now()
  const board = boardFromRecords(records, hints)
  const report = grader.grade(board)
  const components = Object.fromEntries(board.components.map(({ id, label }) => [id, label]))
  return { type: 'report', seq, report, names: { components }, ms: performance.now() - started }
}

function answer(message: GradingRequest): GradingAnswer | null {
  const seq = message.type === 'grade' ? message.seq : 0
  try {
    if (message.type === 'grade') return gradeRecords(seq, message.records)
    hints = message.hints
    grader = compile(catalogue(message.problem ? [message.problem] : []))
    return null
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    if (message.type === 'open') noGrader = `the rubric could not be prepared: ${text}`
    return { type: 'failed', seq, message: text }
  }
}

addEventListener('message', ({ data }: MessageEvent<GradingRequest>) => {
  const reply = answer(data)
  if (reply) postMessage(reply)
})
