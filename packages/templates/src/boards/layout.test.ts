import { describe, expect, it } from 'vitest'
import { COMPONENTS } from '../components/index.ts'
import type { PlacedRect } from '../schema/starting-board.ts'
import { VariantId } from '../schema/variant.ts'
import { STARTING_BOARDS, startingBoardFor } from './index.ts'

/** A 1440x900 window less the top bar and the rail; tldraw's own toolbar and menus float over the rest. */
const CANVAS = { w: 1440 - 56, h: 900 - 64 }
/** tldraw's zoomToFit keeps this much free, half of it on each side: room for its floating bars. */
const INSET = 128
const CARD_TEXT = 15
const READABLE = 11

const overlap = (a: PlacedRect, b: PlacedRect) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

describe.each(STARTING_BOARDS)('starting board $id', (board) => {
  const areas = [...board.cards, board.diagram]
  const right = Math.max(...areas.map((area) => area.x + area.w))
  const bottom = Math.max(...areas.map((area) => area.y + area.h))

  it('is readable at once on a 1440x900 screen', () => {
    const zoom = Math.min((CANVAS.w - INSET) / right, (CANVAS.h - INSET) / bottom)
    expect(CARD_TEXT * zoom).toBeGreaterThanOrEqual(READABLE)
  })

  it('has six different cards beside each other, none on another or on the diagram', () => {
    expect(new Set(board.cards.map((card) => card.section)).size).toBe(6)
    for (const [i, a] of areas.entries()) {
      for (const b of areas.slice(i + 1)) expect(overlap(a, b)).toBe(false)
    }
  })

  it('fills the width in both rows', () => {
    for (const y of new Set(board.cards.map((card) => card.y))) {
      const row = board.cards.filter((card) => card.y === y)
      expect(Math.max(...row.map((card) => card.x + card.w))).toBe(right)
    }
  })

  it('keeps starter boxes inside the diagram area, of known kinds, apart from each other', () => {
    const { diagram } = board
    for (const [i, box] of board.components.entries()) {
      expect(COMPONENTS.some((kind) => kind.id === box.kind)).toBe(true)
      expect(box.x >= diagram.x && box.x + box.w <= diagram.x + diagram.w).toBe(true)
      expect(box.y >= diagram.y && box.y + box.h <= diagram.y + diagram.h).toBe(true)
      for (const other of board.components.slice(i + 1)) expect(overlap(box, other)).toBe(false)
    }
  })
})

it('has a starting board for every variant, the blank one for an unknown', () => {
  for (const variant of VariantId.options) expect(STARTING_BOARDS).toContain(startingBoardFor(variant))
  expect(startingBoardFor('llm-serving').id).toBe('serving')
  expect(startingBoardFor('nonsense').id).toBe('blank')
})
