import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  CLOCK_NOT_STARTED,
  type ClockResult,
  type ClockState,
  elapsedMs,
  extendClock,
  finishClock,
  pauseClock,
  remainingMs,
  resumeClock,
  startClock,
} from './clock.ts'
import { readClock, writeClock } from './clock-store.ts'
import { BOARD_DOC } from './document.ts'

const STEPS = {
  start: startClock,
  pause: pauseClock,
  resume: resumeClock,
  finish: finishClock,
  extend: (clock: ClockState) => extendClock(clock, 5),
}
type Step = keyof typeof STEPS
/** A step and how long before it nothing happened, in ms. */
const history = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(STEPS) as Step[])), fc.integer({ min: 0, max: 600_000 })),
  { maxLength: 40 },
)

const must = (result: ClockResult): ClockState => {
  if (!result.ok) throw new Error(result.code)
  return result.clock
}

describe('session clock', () => {
  it('counts exactly the time spent running, whatever the order of buttons', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let clock = CLOCK_NOT_STARTED
        let now = 1_700_000_000_000
        let counted = 0
        for (const [step, wait] of steps) {
          if (clock.state === 'running') counted += wait
          now += wait
          const result = STEPS[step](clock, now)
          if (result.ok) clock = result.clock
          expect(elapsedMs(clock, now)).toBe(counted)
        }
      }),
    )
  })

  it('never runs backwards when two machines disagree about the time', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 40, maxLength: 40 }),
        (steps, skew) => {
          let clock = CLOCK_NOT_STARTED
          let now = 1_700_000_000_000
          for (const [i, [step, wait]] of steps.entries()) {
            now += wait
            const result = STEPS[step](clock, now + skew[i]!)
            if (result.ok) clock = result.clock
            expect(elapsedMs(clock, now)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })

  it('refuses what makes no sense and says why', () => {
    const running = must(startClock(CLOCK_NOT_STARTED, 0))
    const paused = must(pauseClock(running, 10))
    const finished = must(finishClock(paused, 20))
    const codes = [
      startClock(running, 1),
      startClock(finished, 1),
      pauseClock(CLOCK_NOT_STARTED, 1),
      pauseClock(paused, 11),
      resumeClock(running, 1),
      resumeClock(CLOCK_NOT_STARTED, 1),
      extendClock(finished, 5),
      extendClock(running, 0.5),
      extendClock(running, 121),
    ].map((result) => (result.ok ? 'ok' : result.code))
    expect(codes).toEqual([
      'already-started',
      'finished',
      'not-started',
      'not-running',
      'not-paused',
      'not-started',
      'finished',
      'bad-length',
      'bad-length',
    ])
  })

  it('ends in one step from wherever it is, and never moves again', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 600_000 }), (steps, wait) => {
        let clock = CLOCK_NOT_STARTED
        let now = 1_700_000_000_000
        for (const [step, pause] of steps) {
          now += pause
          const result = STEPS[step](clock, now)
          if (result.ok) clock = result.clock
        }
        const counted = elapsedMs(clock, now)
        const ended = clock.state === 'finished' ? clock : must(finishClock(clock, now))
        expect([ended.state, elapsedMs(ended, now + wait)]).toEqual(['finished', counted])
        for (const step of Object.values(STEPS)) {
          expect(step(ended, now + wait)).toMatchObject({ ok: false, code: 'finished' })
        }
      }),
    )
  })

  it('ends with nothing on it when nobody started it', () => {
    const doc = new Y.Doc()
    writeClock(doc, must(finishClock(must(extendClock(CLOCK_NOT_STARTED, 5)), 7)))
    expect(readClock(doc)).toEqual({
      state: 'finished',
      startedAt: 7,
      finishedAt: 7,
      pausedMs: 0,
      extraMs: 300_000,
    })
  })

  it('extends the plan and shows overtime as negative', () => {
    const clock = must(extendClock(must(startClock(CLOCK_NOT_STARTED, 0)), 10))
    expect(remainingMs(clock, 35, 0)).toBe(45 * 60_000)
    expect(remainingMs(clock, 35, 50 * 60_000)).toBe(-5 * 60_000)
  })
})

describe('clock in the document', () => {
  it('is never half of two states after two people press at once', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()]
    writeClock(a, must(startClock(CLOCK_NOT_STARTED, 5)))
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    writeClock(a, must(pauseClock(readClock(a), 100)))
    writeClock(b, must(finishClock(readClock(b), 120)))
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    expect(readClock(a)).toEqual(readClock(b))
    expect(['paused', 'finished']).toContain(readClock(a).state)
  })

  it('reads nonsense as not started', () => {
    const doc = new Y.Doc()
    expect(readClock(doc)).toEqual(CLOCK_NOT_STARTED)
    for (const value of [
      'running',
      { state: 'running' },
      { state: '__proto__' },
      { state: 'paused', startedAt: 'x' },
    ]) {
      doc.getMap(BOARD_DOC.clock).set('state', value)
      expect(readClock(doc)).toEqual(CLOCK_NOT_STARTED)
    }
  })
})
