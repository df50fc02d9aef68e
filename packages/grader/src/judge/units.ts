import type { Note } from '../intake/board.ts'
import type { Analysis } from '../evidence/analyse.ts'
import { Graph, type GraphNode } from '../evidence/graph.ts'
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
    const concepts = new Set(assertedConcepts(reader.read(component.label)))
    if (title) for (const concept of reader.read(title).byConcept.keys()) concepts.add(concept)
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

function assertedConcepts(analysis: Analysis): number[] {
  return analysis.hits
    .filter((hit) => hit.status === 'asserted' || hit.status === 'hedged')
    .map((hit) => hit.concept)
}

/** "A -> B -> C" on one line: every stretch between arrows is a node. */
function addChains(graph: Graph, note: Note, analysis: Analysis): void {
  for (const line of analysis.lines) {
    if (line.planned) continue
    const cuts = [line.first - 1]
    for (let at = line.first; at < line.last; at++) if (analysis.tokens[at]?.norm === '->') cuts.push(at)
    if (cuts.length < 2) continue
    cuts.push(line.last)
    let previous = -1
    for (let part = 0; part + 1 < cuts.length; part++) {
      const first = (cuts[part] ?? 0) + 1
      const last = cuts[part + 1] ?? first
      if (last <= first) continue
      const node = graph.addNode(chainNode(note, analysis, line.index, first, last))
      const counted = analysis.tokens.slice(first, last).some((token) => token.kind === 'number')
      if (previous >= 0) graph.addEdge({ from: previous, to: node, link: null, counted })
      previous = node
    }
  }
}

function chainNode(
  note: Note,
  { tokens, byLine }: Analysis,
  line: number,
  first: number,
  last: number,
): GraphNode {
  const inside = (byLine[line] ?? []).filter(
    (hit) => hit.first >= first && hit.last <= last && hit.status === 'asserted' && !hit.masked,
  )
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return {
    place: { note: note.id, start, end, quote: note.text.slice(start, end) },
    concepts: new Set(inside.map((hit) => hit.concept)),
    starter: false,
  }
}
