import type { Note } from '../intake/board.ts'
import { conceptsOf, type Analysis } from '../evidence/analyse.ts'
import { Graph } from '../evidence/graph.ts'
import { follows, type OrderedBoard } from './order.ts'
import type { Unit } from './unit.ts'
import type { Source } from './verdict.ts'

export interface PlacedUnit extends Unit {
  source: Source
}

/** How a grader reads one text; cached by the caller. */
export interface Reader {
  read(text: string): Analysis
  isStarterLabel(label: string): boolean
  /** Whether a starting board already draws this arrow. */
  isStarterLink(from: string, to: string): boolean
  /** Title of a component kind, so that "Redis" in a feature-store box is a feature store. */
  kindTitle(kind: string): string | null
}

/** All texts of the board that may be evidence, in canonical order. */
export function unitsOf({ notes, components, links }: OrderedBoard, reader: Reader): PlacedUnit[] {
  const units: PlacedUnit[] = []
  for (const [at, note] of notes.entries()) {
    if (note.author !== 'candidate') continue
    const before = notes[at - 1]
    units.push({
      analysis: reader.read(note.text),
      section: note.section,
      context: answers(before, note) ? reader.read(before.text) : null,
      source: { note: note.id },
    })
  }
  for (const component of components) {
    if (reader.isStarterLabel(component.label)) continue
    const analysis = reader.read(component.label)
    units.push({ analysis, section: component.section, context: null, source: { component: component.id } })
  }
  for (const link of links) {
    if (link.label.trim() === '') continue
    units.push({
      analysis: reader.read(link.label),
      section: null,
      context: null,
      source: { link: [link.from, link.to] },
    })
  }
  return units
}

function answers(before: Note | undefined, note: Note): before is Note {
  return before !== undefined && before.author === 'interviewer' && follows(before.id, note.id)
}

/** Boxes and arrows of the board, and chains written as text, as one graph. */
export function graphOf({ notes, components, links }: OrderedBoard, reader: Reader): Graph {
  const graph = new Graph()
  const nodes = new Map<string, number>()
  const labels = new Map(components.map(({ id, label }) => [id, label]))
  for (const component of components) {
    const title = component.kind === undefined ? null : reader.kindTitle(component.kind)
    const own = conceptsOf(reader.read(component.label))
    const concepts = title ? new Set([...own, ...reader.read(title).byConcept.keys()]) : own
    nodes.set(
      component.id,
      graph.addNode({
        place: { component: component.id },
        concepts,
        starter: reader.isStarterLabel(component.label),
      }),
    )
  }
  for (const link of links) {
    const from = nodes.get(link.from)
    const to = nodes.get(link.to)
    if (from === undefined || to === undefined) continue
    const given = reader.isStarterLink(labels.get(link.from) ?? '', labels.get(link.to) ?? '')
    if (given && link.label.trim() === '') continue
    graph.addEdge({ from, to, link: [link.from, link.to], counted: /\d/.test(link.label) })
  }
  for (const note of notes) if (note.author === 'candidate') addChains(graph, note, reader.read(note.text))
  return graph
}

/** Chains written as text: every stretch between arrows is a node. */
function addChains(graph: Graph, note: Note, { chains }: Analysis): void {
  for (const chain of chains) {
    let previous = -1
    for (const { start, end, concepts, counted } of chain) {
      const place = { note: note.id, start, end, quote: note.text.slice(start, end) }
      const node = graph.addNode({ place, concepts, starter: false })
      if (previous >= 0) graph.addEdge({ from: previous, to: node, link: null, counted })
      previous = node
    }
  }
}
