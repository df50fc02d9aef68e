import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRoom, type PlacedBox } from './make-room.ts'

const box = (id: string, x: number, y: number, w = 440, h = 300): PlacedBox => ({ id, x, y, w, h })
const grid = () => [
  box('a', 0, 0),
  box('b', 464, 0),
  box('c', 928, 0),
  box('d', 0, 324),
  box('e', 464, 324),
  box('f', 928, 324),
]
const grow = (cards: PlacedBox[], id: string, by: number, loose: PlacedBox[] = []) => {
  const before = cards.find((card) => card.id === id)!
  const after = cards.map((card) => (card === before ? { ...card, h: card.h + by } : card))
  return makeRoom({ cards: after, loose, id, oldHeight: before.h })
}

describe('makeRoom', () => {
  it('pushes only the column of the card', () => {
    expect([...grow(grid(), 'a', 60)]).toEqual([['d', 384]])
    expect([...grow(grid(), 'd', 60)]).toEqual([])
  })

  it('lets the card below follow up again, but not onto another one', () => {
    const pushed = grid().map((card) => (card.id === 'd' ? { ...card, y: 384 } : card))
    pushed[0] = { ...pushed[0]!, h: 360 }
    expect([...grow(pushed, 'a', -60)]).toEqual([['d', 324]])
    const wide = [box('a', 0, 0, 440, 360), box('b', 464, 0, 440, 340), box('d', 200, 384, 600)]
    expect([...grow(wide, 'a', -60)]).toEqual([['d', 364]])
  })

  it('leaves alone what stands apart, and what was placed by hand', () => {
    const apart = grid().map((card) => (card.id === 'd' ? { ...card, y: 500 } : card))
    expect([...grow(apart, 'a', 60)]).toEqual([])
    expect([...grow(apart, 'a', -60)]).toEqual([])
  })

  it('takes along what lies on a card', () => {
    const note = box('note', 20, 400, 100, 100)
    expect(Object.fromEntries(grow(grid(), 'a', 60, [note]))).toEqual({ d: 384, note: 460 })
  })

  it('moves the diagram down as one when a card reaches it', () => {
    const diagram = [box('x', 20, 680, 168, 72), box('y', 900, 680, 168, 72), box('z', 900, 900, 168, 72)]
    expect([...grow(grid(), 'd', 20, diagram)]).toEqual([])
    expect(Object.fromEntries(grow(grid(), 'd', 100, diagram))).toEqual({ x: 748, y: 748, z: 968 })
  })

  it('never lets cards of a tidy column overlap, and does nothing the second time', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(ids, fc.integer({ min: -200, max: 400 })), { maxLength: 12 }),
        (steps) => {
          let cards = grid()
          for (const [id, by] of steps) {
            const before = cards.find((card) => card.id === id)!
            const h = Math.max(300, before.h + by)
            cards = cards.map((card) => (card.id === id ? { ...card, h } : card))
            const moved = makeRoom({ cards, loose: [], id, oldHeight: before.h })
            cards = cards.map((card) => ({ ...card, y: moved.get(card.id) ?? card.y }))
            expect(makeRoom({ cards, loose: [], id, oldHeight: h }).size).toBe(0)
          }
          for (const [top, bottom] of [
            ['a', 'd'],
            ['b', 'e'],
            ['c', 'f'],
          ]) {
            const above = cards.find((card) => card.id === top)!
            const below = cards.find((card) => card.id === bottom)!
            expect(below.y).toBeGreaterThanOrEqual(above.y + above.h + 22)
          }
        },
      ),
    )
  })
})
