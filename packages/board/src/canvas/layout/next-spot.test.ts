import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area } from '../view/fit.ts'
import { nextSpot } from './next-spot.ts'

const room = { x: 0, y: 648, w: 1368, h: 300 }
const size = { w: 168, h: 60 }

/** Adds components one after the other, as a person does. */
function added(count: number, taken: readonly Area[] = []): Area[] {
  const placed: Area[] = []
  for (let i = 0; i < count; i++) {
    const previous = placed.at(-1) ?? null
    placed.push({ ...nextSpot({ room, taken: [...taken, ...placed], previous, size }), ...size })
  }
  return placed
}

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

describe('where the next component lands', () => {
  it('is right of the previous one, and in the next row when the row is full', () => {
    const [first, second, ...rest] = added(7)
    expect(first).toMatchObject({ x: 24, y: 696 })
    expect(second).toMatchObject({ x: 24 + 168 + 88, y: 696 })
    expect(rest.map(({ y }) => y)).toEqual([696, 696, 696, 812, 812])
    expect(rest.at(-2)?.x).toBe(24)
  })

  it('follows the previous one where a person has moved it', () => {
    const previous = { x: 300, y: 820, ...size }
    expect(nextSpot({ room, taken: [previous], previous, size })).toEqual({ x: 556, y: 820 })
  })

  it('begins at the left of the area when the previous one was taken out of it', () => {
    const previous = { x: 1500, y: 0, ...size }
    expect(nextSpot({ room, taken: [previous], previous, size })).toEqual({ x: 24, y: 696 })
  })

  it('comes to an end in an area narrower than a component', () => {
    expect(nextSpot({ room: { ...room, w: 90 }, taken: [], previous: null, size })).toEqual({ x: 24, y: 696 })
  })

  it('lies on nothing', () => {
    const number = fc.integer({ min: -200, max: 1600 })
    const side = fc.integer({ min: 1, max: 600 })
    const box = fc.record({ x: number, y: number, w: side, h: side })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (taken) => {
        const placed = added(6, taken)
        for (const [at, one] of placed.entries()) {
          for (const other of [...taken, ...placed.slice(0, at)]) expect(overlap(one, other)).toBe(false)
        }
      }),
    )
  })
})
