import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, CHROME, fitted, READABLE } from './fit.ts'

const OPTIONS = { most: 1, least: 0.5, floor: 0.05 }
const SCREEN = { w: 1440, h: 848 }
const any = fc.oneof(fc.double(), fc.integer({ min: -5000, max: 5000 }), fc.constant(0), fc.constant(NaN))
const area = fc.record({ x: any, y: any, w: any, h: any })

describe('fitting an area on the screen', () => {
  it('never makes a camera that is not a number, whatever it is asked for', () => {
    fc.assert(
      fc.property(area, fc.record({ w: any, h: any }), (wanted, screen) => {
        const view = fitted(wanted, screen, OPTIONS)
        expect(Object.values(view ?? {}).filter(Number.isNaN)).toEqual([])
      }),
    )
  })

  it('aims at nothing when there is nothing', () => {
    expect(fitted({ x: 0, y: 0, w: 0, h: 0 }, SCREEN, OPTIONS)).toBeNull()
    expect(fitted({ x: NaN, y: 0, w: 10, h: 10 }, SCREEN, OPTIONS)).toBeNull()
    expect(fitted({ x: 0, y: 0, w: 10, h: 10 }, { w: 0, h: 0 }, OPTIONS)).toBeNull()
    expect(around([])).toBeNull()
    expect(around([{ x: NaN, y: 0, w: 1, h: 1 }])).toBeNull()
  })

  it('shows a fresh board whole and large enough to read on 1440x900', () => {
    const view = fitted({ x: 0, y: 0, w: 1368, h: 948 }, { w: 1380, h: 848 }, OPTIONS)
    expect(view?.z).toBeGreaterThanOrEqual(0.74)
  })

  it('shows what is far too tall large enough to read and from its top', () => {
    const view = fitted({ x: 0, y: 100, w: 1368, h: 60_000 }, SCREEN, OPTIONS)
    expect(view?.z).toBe(READABLE)
    expect((100 + (view?.y ?? 0)) * READABLE).toBeCloseTo(CHROME.top)
  })

  it('shows the whole board on a small laptop, although it could be larger', () => {
    expect(fitted({ x: 0, y: 0, w: 1368, h: 948 }, { w: 1226, h: 668 }, OPTIONS)?.z).toBeCloseTo(556 / 948)
  })

  it('goes below the least zoom for width: a phone shows the whole board small', () => {
    expect(fitted({ x: 0, y: 0, w: 1368, h: 948 }, { w: 390, h: 700 }, OPTIONS)?.z).toBeCloseTo(350 / 1368)
  })
})

describe('the box around boxes', () => {
  it('holds all of them', () => {
    expect(
      around([
        { x: 0, y: 5, w: 10, h: 10 },
        { x: -4, y: 8, w: 2, h: 40 },
      ]),
    ).toEqual({ x: -4, y: 5, w: 14, h: 43 })
  })
})
