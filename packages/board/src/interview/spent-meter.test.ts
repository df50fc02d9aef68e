import { describe, expect, it } from 'vitest'
import { IDLE_AFTER_MS, type MeterReading, SpentMeter } from './spent-meter.ts'

const at = (now: number, change: Partial<MeterReading> = {}): MeterReading => ({
  now,
  section: 'metrics',
  running: true,
  lastActivity: now,
  ...change,
})

describe('time spent per section', () => {
  it('gives the time between two readings to the section of the first', () => {
    const meter = new SpentMeter(10_000)
    expect(meter.read(at(0))).toBeNull()
    expect(meter.read(at(2_000, { section: 'data' }))).toEqual({ section: 'metrics', seconds: 2 })
    expect(meter.read(at(5_000))).toEqual({ section: 'data', seconds: 3 })
  })

  it('counts nothing while the clock stands, outside sections, after a sleep, or when nobody is there', () => {
    const meter = new SpentMeter(10_000)
    meter.read(at(0, { running: false }))
    expect(meter.read(at(1_000, { section: null }))).toBeNull()
    expect(meter.read(at(2_000))).toBeNull()
    expect(meter.read(at(20_000))).toBeNull()
    meter.read(at(21_000, { lastActivity: 21_000 - IDLE_AFTER_MS - 1 }))
    expect(meter.read(at(22_000))).toBeNull()
    expect(meter.read(at(21_500))).toBeNull()
  })
})
