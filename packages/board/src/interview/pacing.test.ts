import { VARIANTS } from '@mockboard/templates'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentBlock, paceAt, planBlocks } from './pacing.ts'

const plan = planBlocks('classic', 45)

describe('pacing', () => {
  it('lays every plan end to end over the whole session', () => {
    for (const { id } of VARIANTS) {
      for (const minutes of [35, 45, 60]) {
        const blocks = planBlocks(id, minutes)
        expect(blocks[0]?.start).toBe(0)
        expect(blocks.at(-1)?.end).toBeCloseTo(minutes * 60, 6)
        expect(blocks.every((block) => block.end > block.start)).toBe(true)
        expect(blocks.slice(1).map((block) => block.start)).toEqual(
          blocks.slice(0, -1).map((block) => block.end),
        )
      }
    }
  })

  it('stretches with an extension and keeps the order of things', () => {
    const longer = planBlocks('classic', 45, 5 * 60_000)
    expect(longer.at(-1)?.end).toBeCloseTo(50 * 60, 6)
    expect(longer.map((block) => block.id)).toEqual(plan.map((block) => block.id))
  })

  it('knows the block of the plan and what is left', () => {
    expect(paceAt(plan, 0)).toEqual({ planned: 0, blockLeft: 8 * 60, left: 45 * 60 })
    // The first second of a block belongs to it.
    expect(paceAt(plan, 8 * 60)?.planned).toBe(1)
    expect(paceAt(plan, 46 * 60)).toEqual({ planned: plan.length - 1, blockLeft: -60, left: -60 })
    expect(paceAt([], 10)).toBeNull()
  })

  it('always points at a block of the plan', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), (elapsed) => {
        const pace = paceAt(plan, elapsed)
        expect(plan[pace?.planned ?? -1]).toBeDefined()
      }),
    )
  })

  it('marks the block somebody writes in, the nearest one when there are several', () => {
    expect(currentBlock(plan, 0, 'modeling')).toBe(4)
    expect(currentBlock(plan, 2, null)).toBe(2)
    expect(currentBlock(plan, 2, 'nonsense')).toBe(2)
    const serving = planBlocks('llm-serving', 45)
    const deployment = serving.flatMap((block, i) => (block.sections.includes('deployment') ? [i] : []))
    expect(deployment).toHaveLength(2)
    expect(currentBlock(serving, 5, 'deployment')).toBe(deployment[1])
    expect(currentBlock(serving, 0, 'deployment')).toBe(deployment[0])
  })
})
