import type { Graph, GraphEdge, GraphNode } from '../evidence/graph.ts'
import type { Span } from '../judge/sight.ts'
import type { Judgement, Proof, Source } from '../judge/verdict.ts'
import type { Evidence } from './report.ts'

export const MOST_EVIDENCE = 6
/** A quote shorter than this ("LR") convinces nobody when a longer one says the same. */
const TELLING = 12

/** For every facet that holds the proof that convinces best, then what the diagram added. */
export function chooseEvidence(judgement: Judgement, home: string, graph: Graph): Evidence[] {
  const chosen: Evidence[] = []
  for (const { proofs } of judgement.facets) {
    const best = bestOf(proofs, home)
    if (best) chosen.push(...evidenceOf(best, graph))
  }
  for (const edge of judgement.lifted ?? []) chosen.push(...evidenceOfEdge(edge, graph))
  for (const node of judgement.liftedNodes) chosen.push(...evidenceOfPlace(graph.nodes[node]?.place))
  return withoutInner(chosen).slice(0, MOST_EVIDENCE)
}

export function spansAsEvidence(source: Source, text: string, spans: readonly Span[]): Evidence[] {
  if ('component' in source) return [{ component: source.component }]
  if ('link' in source) return [{ link: source.link }]
  return spans.flatMap(({ start, end }) =>
    end > start ? [{ note: source.note, start, end, quote: text.slice(start, end) }] : [],
  )
}

function bestOf(proofs: readonly Proof[], home: string): Proof | null {
  let best: Proof | null = null
  let bestRank = Infinity
  for (const proof of proofs) {
    const own = rank(proof, home)
    if (own < bestRank) [best, bestRank] = [proof, own]
  }
  return best
}

/** Smaller is better: written in its own section, then short, but not so short that it tells nothing. */
function rank(proof: Proof, home: string): number {
  if ('edges' in proof) return 4000 + proof.edges.length
  const size = proof.spans.reduce((sum, span) => sum + span.end - span.start, 0)
  const place = proof.section === home ? 0 : proof.section === null ? 1000 : 2000
  return place + (size < TELLING ? 500 - size : size)
}

function evidenceOf(proof: Proof, graph: Graph): Evidence[] {
  if ('edges' in proof) return proof.edges.flatMap((edge) => evidenceOfEdge(edge, graph))
  return spansAsEvidence(proof.source, proof.text, proof.spans)
}

function evidenceOfEdge(edge: GraphEdge, graph: Graph): Evidence[] {
  if (edge.link) return [{ link: edge.link }]
  return [edge.from, edge.to].flatMap((node) => evidenceOfPlace(graph.nodes[node]?.place))
}

function evidenceOfPlace(place: GraphNode['place'] | undefined): Evidence[] {
  if (!place) return []
  if ('component' in place) return [{ component: place.component }]
  return place.end > place.start ? [place] : []
}

/** Drops what is said twice: equal evidence, and quotes inside a longer quote. */
function withoutInner(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((item, at) => {
    const before = evidence.slice(0, at)
    if (before.some((other) => holds(other, item))) return false
    return !evidence.slice(at + 1).some((other) => holds(other, item) && !holds(item, other))
  })
}

function holds(outer: Evidence, inner: Evidence): boolean {
  if ('component' in outer) return 'component' in inner && inner.component === outer.component
  if ('link' in outer) return 'link' in inner && inner.link.join('\n') === outer.link.join('\n')
  return 'note' in inner && inner.note === outer.note && inner.start >= outer.start && inner.end <= outer.end
}
