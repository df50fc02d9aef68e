import type { Link } from './board.ts'
import { distanceTo, onPage, type Placed, type Point } from './geometry.ts'
import { plainText } from './rich-text.ts'

/** An arrow end that is not bound belongs to a node this near, in page units (pixels at zoom 1). */
const NEAR = 24

type Terminal = 'start' | 'end'

interface Binding {
  id: string
  arrow: string
  node: string
  terminal: Terminal
}

/** A binding of an arrow, or null for any other record and for garbage. */
function asBinding(record: unknown): Binding | null {
  if (typeof record !== 'object' || record === null) return null
  const { typeName, type, id, fromId, toId, props } = record as Record<string, unknown>
  if (typeName !== 'binding' || type !== 'arrow') return null
  if (typeof id !== 'string' || typeof fromId !== 'string' || typeof toId !== 'string') return null
  const terminal =
    typeof props === 'object' && props !== null ? (props as Record<string, unknown>)['terminal'] : null
  return terminal === 'start' || terminal === 'end' ? { id, arrow: fromId, node: toId, terminal } : null
}

const key = (arrow: string, terminal: Terminal) => `${terminal} ${arrow}`

/** Node that an arrow's end is bound to. Two people may bind one end at once: the smallest id wins. */
export function boundEnds(records: readonly unknown[]): Map<string, string> {
  const winners = new Map<string, Binding>()
  for (const binding of records.map(asBinding)) {
    if (!binding) continue
    const place = key(binding.arrow, binding.terminal)
    const other = winners.get(place)
    if (!other || binding.id < other.id) winners.set(place, binding)
  }
  return new Map([...winners].map(([place, binding]) => [place, binding.node]))
}

function asPoint(value: unknown): Point | null {
  if (typeof value !== 'object' || value === null) return null
  const { x, y } = value as Record<string, unknown>
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y) ? { x, y } : null
}

/** The nearest node; of equally near ones the smaller, so that a box wins over the card it lies on. */
function nodeAt(point: Point, page: string, nodes: readonly Placed[]): string | null {
  let best: { id: string; distance: number; area: number } | null = null
  for (const node of nodes) {
    if (node.page !== page) continue
    const distance = distanceTo(node, point)
    if (distance > NEAR) continue
    const found = { id: node.shape.id, distance, area: node.w * node.h }
    if (!best || distance < best.distance || (distance === best.distance && found.area < best.area))
      best = found
  }
  return best?.id ?? null
}

/** Ends of an arrow as node ids, null where it leads nowhere. */
export interface ArrowEnds {
  arrow: Placed
  start: string | null
  end: string | null
}

/** `nodes` sorted by id; those that a loose end may belong to. */
export function arrowEnds(
  arrow: Placed,
  bound: ReadonlyMap<string, string>,
  nodes: readonly Placed[],
): ArrowEnds {
  const find = (terminal: Terminal) => {
    const node = bound.get(key(arrow.shape.id, terminal))
    if (node !== undefined) return node
    const point = asPoint(arrow.shape.props[terminal])
    return point && nodeAt(onPage(arrow, point), arrow.page, nodes)
  }
  return { arrow, start: find('start'), end: find('end') }
}

const hasHead = (arrow: Placed, end: 'arrowheadStart' | 'arrowheadEnd', fallback: string) =>
  (arrow.shape.props[end] ?? fallback) !== 'none'

/** Links of one arrow in the direction of its heads; two heads are two links, no head reads as drawn. */
export function linksOf({ arrow, start, end }: ArrowEnds): Link[] {
  if (start === null || end === null || start === end) return []
  const { richText, text } = arrow.shape.props
  const label = (plainText(richText) || (typeof text === 'string' ? text : '')).trim()
  const forward = { from: start, to: end, label }
  const backward = { from: end, to: start, label }
  const atStart = hasHead(arrow, 'arrowheadStart', 'none')
  const atEnd = hasHead(arrow, 'arrowheadEnd', 'arrow')
  if (atStart && atEnd) return [forward, backward]
  return atStart ? [backward] : [forward]
}
