import { COMPONENTS, kindFromLabel, SECTION_IDS } from '@mockboard/templates'
import { arrowEnds, boundEnds, linksOf } from './arrows.ts'
import type { Board, Component, Link, Note } from './board.ts'
import { asShape, centre, distanceTo, place, type Placed, type ShapeRecord } from './geometry.ts'
import { plainText } from './rich-text.ts'
import { sectionFromTitle } from './section-title.ts'

const CARD = 'section-card'
/** Shapes that hold words or stand for a part of the system. */
const NODES = new Set([CARD, 'component', 'note', 'text', 'geo', 'frame'])
/** A text beside an arrow's end is a box without a border only when it is as short as a label. */
const LABEL_LENGTH = 60

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function textOf({ type, props }: ShapeRecord): string {
  if (type === 'frame') return typeof props['name'] === 'string' ? props['name'] : ''
  return plainText(props['richText']) || (typeof props['text'] === 'string' ? props['text'] : '')
}

function isInterviewers(shape: ShapeRecord): boolean {
  return shape.meta['author'] === 'interviewer'
}

/** Whether a shape is a box of the diagram; `linked` when an arrow ends at it. */
function isComponent(shape: ShapeRecord, label: string, linked: boolean): boolean {
  if (isInterviewers(shape)) return false
  if (shape.type === 'component') return true
  if (shape.type === 'geo') return linked || kindFromLabel(label) !== null
  if (shape.type === 'text') return linked && label.length <= LABEL_LENGTH && !label.includes('\n')
  return shape.type === 'frame' && linked
}

/** The kind a box was drawn with; what its label says when that is none we know. */
function kindOf({ props }: ShapeRecord, label: string): { kind?: string } {
  const kind = COMPONENTS.find(({ id }) => id === props['kind'])?.id ?? kindFromLabel(label)
  return kind === null ? {} : { kind }
}

function ownSection({ type, props }: ShapeRecord): string | null {
  const section = props['section']
  return type === CARD && (SECTION_IDS as readonly unknown[]).includes(section) ? (section as string) : null
}

/** The section something lies in: the topmost card under its centre, else a frame around it that names one. */
function sectionFinder(shapes: ReadonlyMap<string, ShapeRecord>, placed: readonly Placed[]) {
  const cards = placed
    .filter(({ shape }) => ownSection(shape) !== null)
    .sort((a, b) =>
      a.shape.index < b.shape.index ? 1 : a.shape.index > b.shape.index ? -1 : byId(a.shape, b.shape),
    )
  return (node: Placed): string | null => {
    if (node.shape.type === CARD) return ownSection(node.shape)
    const middle = centre(node)
    const card = cards.find((card) => card.page === node.page && distanceTo(card, middle) === 0)
    if (card) return ownSection(card.shape)
    const frame = node.shape.type === 'frame' ? node.shape : enclosingFrame(node.shape, shapes)
    return frame ? sectionFromTitle(textOf(frame)) : null
  }
}

/** The nearest frame around a shape. Chains are finite: `place` dropped the circular ones. */
function enclosingFrame(shape: ShapeRecord, shapes: ReadonlyMap<string, ShapeRecord>): ShapeRecord | null {
  let at = shapes.get(shape.parentId)
  while (at && at.type !== 'frame') at = shapes.get(at.parentId)
  return at ?? null
}

function placedNodes(records: readonly unknown[]): { shapes: Map<string, ShapeRecord>; placed: Placed[] } {
  const found = records.map(asShape).filter((shape) => shape !== null)
  const shapes = new Map(found.map((shape) => [shape.id, shape]))
  const placed = [...shapes.values()]
    .sort(byId)
    .map((shape) => place(shape, shapes))
    .filter((node) => node !== null)
  return { shapes, placed }
}

function sortedLinks(links: readonly Link[], known: ReadonlySet<string>): Link[] {
  const order = ({ from, to, label }: Link) => `${from}\u0000${to}\u0000${label}`
  return links
    .filter((link) => known.has(link.from) && known.has(link.to))
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/** What the session says about its board. */
export interface BoardHints {
  problem?: string
  variant?: string
}

/**
 * A board from the plain records of a tldraw document (shapes and bindings; all others are passed over),
 * in an order that does not depend on theirs. Ids are shape ids; a section card with text is one note.
 * Character offsets refer to `plainText(props.richText)`. Garbage is skipped: this never throws.
 */
export function boardFromRecords(records: readonly unknown[], hints: BoardHints = {}): Board {
  const { shapes, placed } = placedNodes(records)
  const nodes = placed.filter(({ shape }) => NODES.has(shape.type))
  const boxes = nodes.filter(({ shape }) => shape.type !== CARD && shape.type !== 'frame')
  const bound = boundEnds(records)
  const arrows = placed
    .filter(({ shape }) => shape.type === 'arrow')
    .map((arrow) => arrowEnds(arrow, bound, boxes))
  const linked = new Set(arrows.flatMap(({ start, end }) => (start && end ? [start, end] : [])))
  const sectionOf = sectionFinder(shapes, placed)

  const notes: Note[] = []
  const components: Component[] = []
  for (const node of nodes) {
    const { shape } = node
    const text = textOf(shape)
    if (isComponent(shape, text.trim(), linked.has(shape.id))) {
      components.push({ id: shape.id, label: text, ...kindOf(shape, text), section: sectionOf(node) })
    } else if (text.trim() !== '') {
      const author = isInterviewers(shape) ? 'interviewer' : 'candidate'
      notes.push({ id: shape.id, section: sectionOf(node), author, text })
    }
  }
  const known = new Set([...notes, ...components].map(({ id }) => id))
  const header: BoardHints = {}
  if (hints.problem !== undefined) header.problem = hints.problem
  if (hints.variant !== undefined) header.variant = hints.variant
  return { ...header, notes, components, links: sortedLinks(arrows.flatMap(linksOf), known) }
}
