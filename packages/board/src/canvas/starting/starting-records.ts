import { COMPONENT, PAGE_ID, type PlainRecord, SECTION_CARD } from '@mockboard/protocol'
import type { StartingBoard } from '@mockboard/templates'

/**
 * The records of a starting board. The same on every machine and for every role: no measuring, no chance,
 * and the cards are the candidate's, whoever opens the board first.
 */
export function startingRecords(board: StartingBoard): PlainRecord[] {
  const shapes = [...board.cards.map(card), ...board.components.map(component), ...board.links.map(arrow)]
  return [
    {
      id: 'document:document',
      typeName: 'document',
      gridSize: 10,
      name: '',
      meta: {},
    },
    { id: PAGE_ID, typeName: 'page', name: 'Page 1', index: 'a1', meta: {} },
    ...shapes.map((shape, at) => ({ ...shape, index: indexAt(at) })),
    ...board.links.flatMap(ends),
  ]
}

type Card = StartingBoard['cards'][number]
type Component = StartingBoard['components'][number]
type Link = StartingBoard['links'][number]

const shapeId = (name: string): string => `shape:start-${name}`
const arrowName = ({ from, to }: Link): string => `${from}-${to}`

function shape(
  name: string,
  type: string,
  x: number,
  y: number,
  props: Record<string, unknown>,
): PlainRecord {
  return {
    id: shapeId(name),
    typeName: 'shape',
    type,
    x,
    y,
    rotation: 0,
    parentId: PAGE_ID,
    isLocked: false,
    opacity: 1,
    props,
    meta: { author: 'candidate' },
  }
}

function card({ section, x, y, w, h }: Card): PlainRecord {
  return shape(section, SECTION_CARD, x, y, { w, h, growY: 0, section, richText: text('') })
}

function component({ id, kind, label, x, y, w, h }: Component): PlainRecord {
  return shape(id, COMPONENT, x, y, { w, h, kind, richText: text(label) })
}

function arrow(link: Link): PlainRecord {
  return shape(arrowName(link), 'arrow', 0, 0, {
    kind: 'arc',
    elbowMidPoint: 0.5,
    dash: 'draw',
    size: 's',
    fill: 'none',
    color: 'black',
    labelColor: 'black',
    bend: 0,
    start: { x: 0, y: 0 },
    end: { x: 2, y: 0 },
    arrowheadStart: 'none',
    arrowheadEnd: 'arrow',
    richText: text(link.label ?? ''),
    labelPosition: 0.5,
    font: 'sans',
    scale: 1,
  })
}

function ends(link: Link): PlainRecord[] {
  return (['start', 'end'] as const).map((terminal) => ({
    id: `binding:start-${arrowName(link)}-${terminal}`,
    typeName: 'binding',
    type: 'arrow',
    fromId: shapeId(arrowName(link)),
    toId: shapeId(terminal === 'start' ? link.from : link.to),
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
    meta: {},
  }))
}

function text(words: string) {
  const content = words === '' ? {} : { content: [{ type: 'text', text: words }] }
  return { type: 'doc', content: [{ type: 'paragraph', ...content }] }
}

/** `a1` to `a9`, `aA` to `aZ`, `aa` to `az`: tldraw's order of drawing, for as many as a starting board has. */
function indexAt(at: number): string {
  const digit = DIGITS[at + 1]
  if (digit === undefined) throw new Error(`a starting board has at most ${DIGITS.length - 1} shapes`)
  return `a${digit}`
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
