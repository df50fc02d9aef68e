import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { writeClock } from './clock-store.ts'
import { addSpent, readSpent, readTimes } from './times.ts'

describe('times of a board', () => {
  it('adds up what was spent and reads back what is sound', () => {
    const doc = new Y.Doc()
    addSpent(doc, 'metrics', 10)
    addSpent(doc, 'metrics', 4.6)
    addSpent(doc, 'data', -3)
    doc.getMap('spent').set('features', 'much')
    expect(readSpent(doc)).toEqual({ metrics: 15 })
  })

  it('says how long the clock has run, and nothing happened on an untouched board', () => {
    const doc = new Y.Doc()
    expect(readTimes(doc, 5_000)).toEqual({
      clock: { state: 'not-started', extraMs: 0 },
      elapsedMs: 0,
      spent: {},
    })
    const clock = { state: 'running', startedAt: 1_000, pausedMs: 500, extraMs: 0 } as const
    writeClock(doc, clock)
    addSpent(doc, 'data', 3)
    expect(readTimes(doc, 5_000)).toEqual({ clock, elapsedMs: 3_500, spent: { data: 3 } })
  })
})
