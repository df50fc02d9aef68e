import type { GraphEdge } from '../evidence/graph.ts'
import type { Proof, Source } from '../judge/verdict.ts'
import type { Graph } from '../evidence/graph.ts'
import type { Evidence } from './report.ts'

/** Evidence from one place: ranges of a note, the whole of a box or an arrow. */
export function evidenceOf(proof: Proof, graph: Graph): Evidence[] {
  if ('edges' in proof) return proof.edges.flatMap((edge) => evidenceOfEdge(edge, graph))
  const { source, text, spans } = proof
  return spans.flatMap((span) => evidenceAt(source, text, span.start, span.end))
}

export function evidenceAt(source: Source, text: string, start: number, end: number): Evidence[] {
  if ('component' in source) return [{ component: source.component }]
  if ('link' in source) return [{ link: source.link }]
  return end > start ? [{ note: source.note, start, end, quote: text.slice(start, end) }] : []
}

export function evidenceOfEdge(edge: GraphEdge, graph: Graph): Evidence[] {
  if (edge.link) return [{ link: edge.link }]
  const from = graph.nodes[edge.from]?.place
  const to = graph.nodes[edge.to]?.place
  return [from, to].flatMap((place) => (place ? evidenceOfPlace(place) : []))
}

type Place = Graph['nodes'][number]['place']

export function evidenceOfPlace(place: Place): Evidence[] {
  if ('component' in place) return [{ component: place.component }]
  return place.end > place.start
    ? [{ note: place.note, start: place.start, end: place.end, quote: place.quote }]
    : []
}

/** A key by which equal evidence is recognised. */
export function evidenceKey(evidence: Evidence): string {
  if ('note' in evidence) return `n${evidence.note}:${evidence.start}:${evidence.end}`
  if ('component' in evidence) return `c${evidence.component}`
  return `l${evidence.link[0]}>${evidence.link[1]}`
}
