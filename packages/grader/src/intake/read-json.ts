import type { InputProblem, ReadResult } from './board.ts'
import { readBoard } from './read-board.ts'
import { type BoardHints, boardFromRecords } from './records.ts'

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Problem and variant that the file around a board names. */
function hintsOf(input: Fields): BoardHints {
  const session = isFields(input['session']) ? input['session'] : {}
  const hints: BoardHints = {}
  for (const key of ['problem', 'variant'] as const) {
    const value = input[key] ?? session[key]
    if (typeof value === 'string') hints[key] = value
  }
  return hints
}

/** Records of a `.tldr` file or of an editor's snapshot. */
function recordsOf(input: Fields): readonly unknown[] | null {
  if (Array.isArray(input['records'])) return input['records']
  const document = isFields(input['document']) ? input['document'] : input
  return isFields(document['store']) ? Object.values(document['store']) : null
}

function within(key: string, { path, message }: InputProblem): InputProblem {
  return { path: path === '' ? key : `${key}.${path}`, message }
}

/**
 * Reads a board from any JSON that holds one: a `mockboard.board/1` snapshot, an exported session or
 * graded board (`{ session?, board }`), or tldraw's own files (`records`, `store`, `document.store`).
 */
export function readJson(input: unknown): ReadResult {
  if (!isFields(input) || 'notes' in input || 'components' in input) return readBoard(input)
  const hints = hintsOf(input)
  if ('board' in input) {
    const result = readBoard(input['board'])
    if (!result.ok) return { ok: false, problems: result.problems.map((problem) => within('board', problem)) }
    return { ok: true, board: { ...hints, ...result.board } }
  }
  const records = recordsOf(input)
  return records ? { ok: true, board: boardFromRecords(records, hints) } : readBoard(input)
}
