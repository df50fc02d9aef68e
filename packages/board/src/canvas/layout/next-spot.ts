import type { Area } from '../view/fit.ts'

export interface Placing {
  /** The diagram area. Rows may go on below it, columns not beside it. */
  room: Area
  /** Boxes of everything that a component must not lie on. */
  taken: readonly Area[]
  /** The component that was added last, if there is one. */
  previous: Area | null
  size: { w: number; h: number }
}

/** Free space between components: room for an arrow and its label. */
const GAP = { x: 88, y: 56 } as const
/** From the edge of the diagram area to the first component. */
const INSET = { x: 24, y: 48 } as const
/** Closer than this two boxes look like one. */
const CLEAR = 12

/**
 * Upper left corner for a new component: right of the previous one, as diagrams are read, and at the left of
 * the next row when the row is full. Never on anything else.
 */
export function nextSpot({ room, taken, previous, size }: Placing): { x: number; y: number } {
  const start = { x: room.x + INSET.x, y: room.y + INSET.y }
  const inside = previous !== null && isIn(room, previous)
  let spot = inside ? { x: previous.x + previous.w + GAP.x, y: previous.y } : start
  // Every step passes one of the boxes that are in the way, or ends a row: it comes to an end.
  for (;;) {
    if (spot.x > start.x && spot.x + size.w > room.x + room.w) {
      spot = { x: start.x, y: spot.y + size.h + GAP.y }
      continue
    }
    const wanted = { ...spot, ...size }
    const inTheWay = taken.find((box) => collide(box, wanted))
    if (!inTheWay) return spot
    spot = { x: Math.max(spot.x + 1, inTheWay.x + inTheWay.w + GAP.x), y: spot.y }
  }
}

function isIn(room: Area, { x, y, w }: Area): boolean {
  return y >= room.y && x >= room.x && x + w <= room.x + room.w
}

function collide(a: Area, b: Area): boolean {
  return (
    a.x < b.x + b.w + CLEAR && b.x < a.x + a.w + CLEAR && a.y < b.y + b.h + CLEAR && b.y < a.y + a.h + CLEAR
  )
}
