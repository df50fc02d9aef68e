import {
  BOARD_DOC,
  CLOCK_NOT_STARTED,
  type ClockResult,
  type ClockState,
  elapsedMs,
  extendClock,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  writeClock,
} from '@mockboard/protocol'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { BoardConnection } from '../sync/connection.ts'

export interface SharedClock {
  clock: ClockState
  /** Time that counts, in seconds; moves once a second while running. */
  elapsed: number
  start: () => void
  pause: () => void
  resume: () => void
  /** Starts, pauses or goes on, whichever comes next. */
  turn: () => void
  /** `minutes`: whole minutes to add. */
  extend: (minutes: number) => void
}

type Step = (clock: ClockState, now: number) => ClockResult

const turnClock: Step = (clock, now) => {
  if (clock.state === 'not-started') return startClock(clock, now)
  return clock.state === 'running' ? pauseClock(clock, now) : resumeClock(clock, now)
}

/** The clock that everybody in the session shares. Steps that make no sense any more are dropped: the other was quicker. */
export function useClock(connection: BoardConnection | null): SharedClock {
  const [clock, setClock] = useState(CLOCK_NOT_STARTED)
  useEffect(() => {
    if (!connection) return
    const map = connection.doc.getMap(BOARD_DOC.clock)
    const read = () => setClock(readClock(connection.doc))
    read()
    map.observe(read)
    return () => map.unobserve(read)
  }, [connection])

  const offset = connection?.clockOffset ?? 0
  const elapsed = useElapsed(clock, offset)
  const step = useCallback(
    (take: Step) => {
      if (!connection) return
      const result = take(readClock(connection.doc), Date.now() + connection.clockOffset)
      if (result.ok) writeClock(connection.doc, result.clock)
    },
    [connection],
  )
  const actions = useMemo(
    () => ({
      start: () => step(startClock),
      pause: () => step(pauseClock),
      resume: () => step(resumeClock),
      turn: () => step(turnClock),
      extend: (minutes: number) => step((clock) => extendClock(clock, minutes)),
    }),
    [step],
  )
  return useMemo(() => ({ clock, elapsed, ...actions }), [clock, elapsed, actions])
}

/** Seconds of clock time, recomputed when the shown second changes, so that all pages turn together. */
function useElapsed(clock: ClockState, offset: number): number {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const turn = () => {
      const ms = elapsedMs(clock, Date.now() + offset)
      setElapsed(ms / 1000)
      if (clock.state === 'running') timer = setTimeout(turn, 1000 - (ms % 1000) + 5)
    }
    turn()
    return () => clearTimeout(timer)
  }, [clock, offset])
  return elapsed
}
