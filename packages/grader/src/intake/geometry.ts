/** A shape of a tldraw document, as plain JSON, with only what is read of it checked. */
export interface ShapeRecord {
  id: string
  type: string
  parentId: string
  index: string
  x: number
  y: number
  rotation: number
  props: Readonly<Record<string, unknown>>
  meta: Readonly<Record<string, unknown>>
}

export interface Point {
  x: number
  y: number
}

/** A shape on its page: where its top left corner is, how it is turned, how large it is. */
export interface Placed {
  shape: ShapeRecord
  page: string
  origin: Point
  rotation: number
  w: number
  h: number
}

function number(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** A shape, or null for any other record and for garbage. */
export function asShape(record: unknown): ShapeRecord | null {
  const { typeName, id, type, parentId, index, x, y, rotation, props, meta } = fields(record)
  if (typeName !== 'shape' || typeof id !== 'string' || typeof type !== 'string') return null
  return {
    id,
    type,
    parentId: typeof parentId === 'string' ? parentId : '',
    index: typeof index === 'string' ? index : '',
    x: number(x, 0),
    y: number(y, 0),
    rotation: number(rotation, 0),
    props: fields(props),
    meta: fields(meta),
  }
}

export function turned({ x, y }: Point, angle: number): Point {
  // Nearly every shape stands upright, and this runs for every loose arrow end and box after each keystroke.
  if (angle === 0) return { x, y }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}

/** tldraw's side of a sticky note at scale 1. */
const NOTE_SIDE = 200

function sizeOf({ type, props }: ShapeRecord): { w: number; h: number } {
  const grow = Math.max(0, number(props['growY'], 0))
  const scale = number(props['scale'], 1)
  if (type === 'note') return { w: NOTE_SIDE * scale, h: (NOTE_SIDE + grow) * scale }
  // A text shape stores no height; one line of the default font is enough for its centre to lie on a card.
  const h = type === 'text' ? 32 * scale : number(props['h'], 0) + grow
  return { w: Math.max(0, number(props['w'], 0)), h: Math.max(0, h) }
}

/** Parents from the shape up to its page, or null when the chain is broken, endless or circular. */
function ancestors(shape: ShapeRecord, shapes: ReadonlyMap<string, ShapeRecord>): ShapeRecord[] | null {
  const chain: ShapeRecord[] = []
  const seen = new Set([shape.id])
  let at = shape
  while (shapes.has(at.parentId)) {
    if (seen.has(at.parentId)) return null
    seen.add(at.parentId)
    at = shapes.get(at.parentId) as ShapeRecord
    chain.push(at)
  }
  return chain
}

/** Where a shape lies on its page, through groups, frames and rotation; null for one cut off from any page. */
export function place(shape: ShapeRecord, shapes: ReadonlyMap<string, ShapeRecord>): Placed | null {
  const parents = ancestors(shape, shapes)
  if (!parents) return null
  let origin: Point = { x: shape.x, y: shape.y }
  let rotation = shape.rotation
  for (const parent of parents) {
    const offset = turned(origin, parent.rotation)
    origin = { x: parent.x + offset.x, y: parent.y + offset.y }
    rotation += parent.rotation
  }
  return { shape, page: (parents.at(-1) ?? shape).parentId, origin, rotation, ...sizeOf(shape) }
}

/** A point of the page in the shape's own coordinates, where its box is `0,0,w,h`. */
function inside(placed: Placed, point: Point): Point {
  return turned({ x: point.x - placed.origin.x, y: point.y - placed.origin.y }, -placed.rotation)
}

/** A point of the shape's own coordinates on the page. */
export function onPage(placed: Placed, point: Point): Point {
  const offset = turned(point, placed.rotation)
  return { x: placed.origin.x + offset.x, y: placed.origin.y + offset.y }
}

export function centre(placed: Placed): Point {
  return onPage(placed, { x: placed.w / 2, y: placed.h / 2 })
}

/** Distance from a point of the page to the shape's box; 0 on it. */
export function distanceTo(placed: Placed, point: Point): number {
  const { x, y } = inside(placed, point)
  return Math.hypot(Math.max(-x, 0, x - placed.w), Math.max(-y, 0, y - placed.h))
}
