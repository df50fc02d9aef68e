import { describe, expect, it } from 'vitest'
import { CHECKPOINTS, PACING_PLANS, pacingPlan, plannedSeconds } from './pacing.ts'
import { VariantId } from './schema/variant.ts'

describe('pacing', () => {
  it.each(VariantId.options.flatMap((variant) => ([35, 45, 60] as const).map((m) => [variant, m] as const)))(
    '%s in %i minutes fills the time exactly and keeps the order of its blocks',
    (variant, minutes) => {
      const { blocks } = pacingPlan(variant, minutes)
      expect(blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes)
      expect(blocks.every((block) => Number.isInteger(block.minutes) && block.minutes >= 1)).toBe(true)
      expect(blocks.map((block) => block.id)).toEqual(pacingPlan(variant, 45).blocks.map((block) => block.id))
    },
  )

  it('takes a plan somebody wrote before a scaled one', () => {
    expect(pacingPlan('classic', 60)).toBe(PACING_PLANS.classic[2])
    expect(pacingPlan('incident', 35).blocks.map((block) => block.minutes)).toEqual([5, 5, 7, 8, 6, 4])
  })

  it('scales the rest by largest remainder', () => {
    expect(pacingPlan('specialist', 60).blocks.map((block) => block.minutes)).toEqual([5, 11, 21, 14, 8, 1])
  })

  it('falls back to classic for an unknown variant, also for names every object has', () => {
    expect(pacingPlan('nonsense', 45)).toBe(pacingPlan('classic', 45))
    expect(pacingPlan('constructor', 45)).toBe(pacingPlan('classic', 45))
  })

  it('gives every section its share of the planned seconds', () => {
    expect(plannedSeconds(pacingPlan('classic', 45))).toEqual({
      requirements: 480,
      metrics: 300,
      data: 360,
      features: 300,
      modeling: 660,
      deployment: 360,
    })
    expect(plannedSeconds(pacingPlan('llm-serving', 45)).modeling).toBe(7 * 60)
  })

  it('has checkpoints in the order of time', () => {
    const times = CHECKPOINTS.map((checkpoint) => checkpoint.at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})
