import {
  didYouMean,
  type PublicProblem,
  publicProblem,
  STARTING_BOARDS,
  startingBoardFor,
  VARIANTS,
} from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'
import { ApiFailure } from './failure.ts'

const PUBLIC: readonly PublicProblem[] = PROBLEMS.map(publicProblem)
const BY_ID = new Map(PUBLIC.map((problem) => [problem.id, problem]))
const VARIANT_IDS = Object.values(VARIANTS).map((variant) => variant.id as string)
const BOARD_IDS = STARTING_BOARDS.map((board) => board.id as string)

/** The problems without what only the interviewer may know. */
export const publicProblems = (): readonly PublicProblem[] => PUBLIC

/** What a session starts from when the request leaves something open. Throws `ApiFailure` for unknown names. */
export function chooseTemplates(wanted: {
  problem: string
  variant?: string | undefined
  startingBoard?: string | undefined
}): { problem: string; variant: string; startingBoard: string } {
  const problem = BY_ID.get(wanted.problem)
  if (!problem) throw unknown('problem', wanted.problem, BY_ID.keys())
  const variant = wanted.variant ?? problem.variant
  if (!VARIANT_IDS.includes(variant)) throw unknown('variant', variant, VARIANT_IDS)
  const startingBoard = wanted.startingBoard ?? startingBoardFor(variant).id
  if (!BOARD_IDS.includes(startingBoard)) throw unknown('startingBoard', startingBoard, BOARD_IDS)
  return { problem: problem.id, variant, startingBoard }
}

function unknown(path: string, name: string, known: Iterable<string>): ApiFailure {
  const what = path === 'startingBoard' ? 'starting board' : path
  return new ApiFailure(
    422,
    `unknown-${what.replace(' ', '-')}`,
    `There is no ${what} "${name}"${didYouMean(name, known)}`,
    path,
  )
}
