/** An axis-aligned box on the page, in page pixels. */
export interface PlacedBox {
  id: string
  x: number
  y: number
  w: number
  h: number
}

/** Space kept under a card. */
const GAP = 24
/** Differences below this are rounding. */
const CLOSE = 1.5

export interface Growth {
  /** All section cards, the one that grew or shrank with its new height. */
  cards: readonly PlacedBox[]
  /** Everything else that stands on the page by itself. */
  loose: readonly PlacedBox[]
  /** The card that changed. */
  id: string
  oldHeight: number
}

/**
 * Where things must go after a card changed its height, as new `y` by id. Cards below in its column are
 * pushed down as far as needed and follow it up again when they stood right under it; what lies on a card
 * goes with it; the diagram moves down as one. Positions are absolute, so that two clients that both work
 * it out agree.
 */
export function makeRoom({ cards, loose, id, oldHeight }: Growth): ReadonlyMap<string, number> {
  const grown = cards.find((card) => card.id === id)
  const moved = new Map<string, number>()
  if (!grown || grown.h === oldHeight) return moved
  const now = new Map(cards.map((card) => [card.id, card]))
  settle(now, grown, grown.y + oldHeight, moved)
  const before = cards.map((card) => (card.id === id ? { ...card, h: oldHeight } : card))
  const rest = loose.filter((box) => !carry(box, before, moved))
  if (grown.h < oldHeight) return moved
  const pushers = before
    .filter((card) => card.id === id || moved.has(card.id))
    .map((was) => ({ was, is: now.get(was.id) ?? was }))
  const below = rest.filter((box) => box.y >= grown.y + oldHeight - CLOSE)
  pushDiagram(below, pushers, moved)
  return moved
}

/** Moves the cards that stand under `above`, whose bottom was at `oldBottom`, and those under them. */
function settle(
  now: Map<string, PlacedBox>,
  above: PlacedBox,
  oldBottom: number,
  moved: Map<string, number>,
): void {
  const bottom = above.y + above.h
  for (const card of now.values()) {
    if (card.id === above.id || card.y < oldBottom - CLOSE || !sameColumn(card, above)) continue
    const gap = Math.min(GAP, Math.max(0, card.y - oldBottom))
    const y = bottom > oldBottom ? Math.max(card.y, bottom + gap) : pulledUp(now, card, above, oldBottom)
    if (Math.abs(y - card.y) < CLOSE) continue
    const there = { ...card, y }
    now.set(card.id, there)
    moved.set(card.id, y)
    settle(now, there, card.y + card.h, moved)
  }
}

/** A card that stood right under one that shrank follows, but never onto another card above it. */
function pulledUp(
  now: ReadonlyMap<string, PlacedBox>,
  card: PlacedBox,
  above: PlacedBox,
  oldBottom: number,
): number {
  if (card.y - oldBottom > GAP + CLOSE) return card.y
  const floors = [...now.values()]
    .filter((other) => other.id !== card.id && sameColumn(other, card))
    .map((other) => other.y + other.h + GAP)
    .filter((floor) => floor <= card.y + CLOSE)
  return Math.min(card.y, Math.max(above.y + above.h + (card.y - oldBottom), ...floors))
}

/** Moves a box along with the card on which its middle lies; true when it lies on any card. */
function carry(box: PlacedBox, cards: readonly PlacedBox[], moved: Map<string, number>): boolean {
  const x = box.x + box.w / 2
  const y = box.y + box.h / 2
  const card = cards.find((c) => x >= c.x && x <= c.x + c.w && y >= c.y && y <= c.y + c.h)
  if (!card) return false
  const to = moved.get(card.id)
  if (to !== undefined) moved.set(box.id, box.y + to - card.y)
  return true
}

function pushDiagram(
  below: readonly PlacedBox[],
  pushers: readonly { was: PlacedBox; is: PlacedBox }[],
  moved: Map<string, number>,
): void {
  // What stands over a card that moves away, say in the gap between two, was not run into by it.
  const reach = (box: PlacedBox): number =>
    Math.max(
      0,
      ...pushers
        .filter(({ was, is }) => was.y < box.y && sameColumn(box, is))
        .map(({ is }) => is.y + is.h + GAP - box.y),
    )
  const hit = below.filter((box) => reach(box) > CLOSE)
  if (hit.length === 0) return
  const by = Math.max(...hit.map(reach))
  const top = Math.min(...hit.map((box) => box.y))
  for (const box of below) if (box.y >= top) moved.set(box.id, box.y + by)
}

function sameColumn(a: PlacedBox, b: PlacedBox): boolean {
  return Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > CLOSE
}
