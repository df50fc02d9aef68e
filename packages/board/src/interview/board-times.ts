import { type ClockState, elapsedMs, readClock } from '@mockboard/protocol'
import { api } from '../api/api.ts'
import { openBoard } from '../sync/open-board.ts'
import { readSpent } from './spent.ts'

/** How the time of a session went. Seconds. */
export interface BoardTimes {
  clock: ClockState
  /** Clock time so far, pauses left out. */
  elapsed: number
  /** By section, as far as somebody wrote in one. */
  spent: Record<string, number>
}

/** Longer than any healthy server takes; the rest of the report does not wait for it. */
const PATIENCE_MS = 8_000

/** Reads clock and writing times from the board document, then leaves. Null when the board cannot be read. */
export async function readBoardTimes(id: string, key: string): Promise<BoardTimes | null> {
  const joined = await api.join(id, key)
  if (!joined.ok) return null
  const connection = openBoard({
    sessionId: id,
    firstJoin: joined.value,
    join: async () => joined.value,
    user: { id: 'report', name: 'Report', color: '#857f74' },
  })
  // A reader of times is nobody the others should see on the board.
  connection.awareness.setLocalState(null)
  try {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS))
    const came = await Promise.race([connection.ready, late])
    if (came === 'late') return null
    const clock = readClock(connection.doc)
    const elapsed = elapsedMs(clock, Date.now() + connection.clockOffset) / 1000
    return { clock, elapsed, spent: readSpent(connection.doc) }
  } finally {
    connection.close()
  }
}
