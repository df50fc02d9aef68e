import type { PlacedCard, PlacedRect } from '../schema/starting-board.ts'
import type { SectionId } from '../schema/section.ts'

/**
 * Three columns and two rows of cards with the diagram area under them. The whole must be readable at
 * once on a 1440x900 screen, see layout.test.ts for the arithmetic.
 */
const GAP = 24
export const CARD = { w: 440, h: 300 } as const
export const WIDTH = 3 * CARD.w + 2 * GAP

export const DIAGRAM: PlacedRect = { x: 0, y: 2 * (CARD.h + GAP), w: WIDTH, h: CARD.h }

const ROWS: readonly (readonly SectionId[])[] = [
  ['requirements', 'metrics', 'data'],
  ['features', 'modeling', 'deployment'],
]

/** Cards row by row. Widths of a row share the board's width; by default all are equal. */
export function cards(widths: Partial<Record<SectionId, number>> = {}): PlacedCard[] {
  return ROWS.flatMap((row, r) => {
    let x = 0
    return row.map((section) => {
      const card = { section, x, y: r * (CARD.h + GAP), w: widths[section] ?? CARD.w, h: CARD.h }
      x += card.w + GAP
      return card
    })
  })
}

/** Boxes of a starter diagram in one row, left to right in the upper part of the diagram area. */
export function row(boxes: readonly { id: string; kind: string; label: string }[]) {
  const box = { w: 168, h: 72, gap: 88 }
  return boxes.map((it, i) => ({
    ...it,
    x: DIAGRAM.x + GAP + i * (box.w + box.gap),
    y: DIAGRAM.y + 48,
    w: box.w,
    h: box.h,
  }))
}
