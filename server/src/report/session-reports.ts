import { elapsedMs, finishClock, readClock, readTimes, type SessionTimes } from '@mockboard/protocol'
import type * as Y from 'yjs'
import type { FinalState, SessionBook, SessionRecord } from '../storage/port.ts'
import { boardOf, type GradedBoard, gradeBoard, gradeDocument } from './report.ts'

/** The board documents, whether in memory or not. */
export interface Boards {
  read(session: string): Promise<Y.Doc>
  /** Resolves when the change is on disk. */
  edit(session: string, change: (doc: Y.Doc) => void): Promise<void>
}

/** What is said about a session: of the board as it is now, and once finished of the board as it was then. */
export interface SessionReport extends GradedBoard, SessionTimes {
  /** The moment the board and times are of, ms since the epoch; null while they still change. */
  finishedAt: number | null
}

/** Finished sessions whose grading is kept in memory: grading takes much longer than reading it again. */
const KEPT = 50

/** Reads the report of a session, and what is kept of one that ends. `now` gives ms since the epoch. */
export function sessionReports(book: SessionBook, boards: Boards, now: () => number) {
  const finals = new Map<string, SessionReport>()

  const final = async (session: SessionRecord): Promise<SessionReport | null> => {
    const kept = finals.get(session.id)
    if (kept) return kept
    const state = await book.finalState(session.id)
    if (!state) return null
    const report = { ...gradeBoard(state.board), ...state.times, finishedAt: session.finishedAt }
    const oldest = finals.size < KEPT ? undefined : finals.keys().next().value
    if (oldest !== undefined) finals.delete(oldest)
    finals.set(session.id, report)
    return report
  }

  return {
    async read(session: SessionRecord): Promise<SessionReport> {
      const ended = session.finishedAt === null ? null : await final(session)
      if (ended) return ended
      const doc = await boards.read(session.id)
      return { ...gradeDocument(doc, session), ...readTimes(doc, now()), finishedAt: null }
    },
    /**
     * The board and times a session ends with at `at`. A document in memory is ahead of what its writers
     * were told is saved, so nothing acknowledged is missing.
     */
    async freeze(session: SessionRecord, at: number): Promise<FinalState> {
      const doc = await boards.read(session.id)
      const ended = finishClock(readClock(doc), at)
      const clock = ended.ok ? ended.clock : readClock(doc)
      const { spent } = readTimes(doc, at)
      return { board: boardOf(doc, session), times: { clock, elapsedMs: elapsedMs(clock, at), spent } }
    },
  }
}

export type SessionReports = ReturnType<typeof sessionReports>
