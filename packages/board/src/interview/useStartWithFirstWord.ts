import { useEffect, useRef } from 'react'
import type { SharedClock } from './useClock.ts'

/** Alone, nobody says "go": the clock of a solo session starts with the first card somebody writes in. */
export function useStartWithFirstWord(writes: boolean, { clock, start }: SharedClock): void {
  const done = useRef(false)
  useEffect(() => {
    if (!writes || done.current) return
    done.current = true
    if (clock.state === 'not-started') start()
  }, [writes, clock.state, start])
}
