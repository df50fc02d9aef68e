import { describe, expect, it } from 'vitest'
import { ago, clockTime, count, duration, percent } from './format.ts'

describe('format', () => {
  it('says coverage', () => {
    expect([percent(0.474), percent(0), percent(1), percent(null)]).toEqual(['47%', '0%', '100%', '–'])
  })

  it('says clock times', () => {
    expect([0, 59.9, 60, 2700, 3725, -5, -0.4].map(clockTime)).toEqual([
      '0:00',
      '0:59',
      '1:00',
      '45:00',
      '1:02:05',
      '−0:05',
      '0:00',
    ])
  })

  it('says lengths', () => {
    expect([-3, 40, 90, 3900].map(duration)).toEqual(['0 s', '40 s', '2 min', '1 h 05'])
  })

  it('says how long ago', () => {
    const now = 1_800_000_000_000
    const hour = 3_600_000
    expect([0, 12 * 60_000, 5 * hour, 30 * hour, 80 * hour].map((d) => ago(now - d, now))).toEqual([
      'just now',
      '12 min ago',
      '5 h ago',
      'yesterday',
      '3 days ago',
    ])
    expect(ago(now - 40 * 24 * hour, now)).toMatch(/20\d\d/)
  })

  it('counts', () => {
    expect([count(1, 'gap'), count(0, 'gap'), count(2, 'criterion', 'criteria')]).toEqual([
      '1 gap',
      '0 gaps',
      '2 criteria',
    ])
  })
})
