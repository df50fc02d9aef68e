import type { Graph, GraphEdge } from '../evidence/graph.ts'
import type { CompiledCriterion, CompiledDiagram, CompiledFacet } from './compile.ts'
import type { Span } from './sight.ts'
import type { Refusal, UnitFinding } from './unit.ts'

/** Where a text of the board is, so that evidence can name it. */
export type Source = { note: string } | { component: string } | { link: [from: string, to: string] }

export interface PlacedFinding {
  source: Source
  section: string | null
  text: string
  finding: UnitFinding
}

export type Proof =
  | { source: Source; section: string | null; text: string; spans: Span[] }
  | { edges: GraphEdge[] }

export interface FacetState {
  facet: CompiledFacet
  strength: 'strong' | 'weak' | 'none'
  proofs: Proof[]
}

export interface Judgement {
  verdict: 'covered' | 'partial' | 'missing'
  facets: FacetState[]
  /** Diagram evidence of the rubric, when it decided. */
  lifted: GraphEdge[] | null
  liftedNodes: number[]
  refused: { source: Source; text: string; refusal: Refusal }[]
}

/** Brings together what all texts and the diagram say about one criterion. */
export function judgeCriterion(
  rule: CompiledCriterion,
  findings: readonly PlacedFinding[],
  graph: Graph,
): Judgement {
  const facets = rule.facets.map((facet, index) => facetState(facet, index, findings, graph))
  const strong = new Set<number>()
  const any = new Set<number>()
  for (const [index, state] of facets.entries()) {
    if (state.strength !== 'none') any.add(index)
    if (state.strength === 'strong') strong.add(index)
  }
  const refused = findings.flatMap(({ source, text, finding }) =>
    finding.refused.map((refusal) => ({ source, text, refusal })),
  )
  const fromText = rule.covered(strong) ? 'covered' : rule.partial(any) ? 'partial' : 'missing'
  if (fromText === 'covered') return { verdict: fromText, facets, lifted: null, liftedNodes: [], refused }
  const lift = liftByDiagram(rule, graph)
  if (lift && (fromText === 'missing' || lift.countsAs === 'covered')) {
    return { verdict: lift.countsAs, facets, lifted: lift.edges, liftedNodes: lift.nodes, refused }
  }
  return { verdict: fromText, facets, lifted: null, liftedNodes: [], refused }
}

function facetState(
  facet: CompiledFacet,
  index: number,
  findings: readonly PlacedFinding[],
  graph: Graph,
): FacetState {
  const strong: Proof[] = []
  const weak: Proof[] = []
  const keys = new Set<string>()
  for (const { source, section, text, finding } of findings) {
    for (const found of finding.facets) {
      if (found.facet !== index) continue
      ;(found.strong ? strong : weak).push({ source, section, text, spans: found.spans })
      if (found.strong) for (const key of found.keys) keys.add(key)
    }
  }
  if (facet.distinct > 1 && strong.length > 0 && keys.size < facet.distinct) {
    return { facet, strength: 'weak', proofs: [...strong, ...weak] }
  }
  for (const condition of facet.diagram) {
    const edges = lookAtDiagram(condition, graph)
    if (edges) (condition.weak ? weak : strong).push({ edges })
  }
  if (strong.length > 0) return { facet, strength: 'strong', proofs: strong }
  return { facet, strength: weak.length > 0 ? 'weak' : 'none', proofs: weak }
}

function lookAtDiagram(condition: CompiledDiagram, graph: Graph): GraphEdge[] | null {
  if (condition.kind === 'path') {
    const from = graph.carrying(condition.from)
    return from.length === 0 ? null : graph.path(from, graph.carrying(condition.to), condition.hops)
  }
  for (const node of graph.carrying(condition.of)) {
    const chain = graph.longestChain(node, condition.min)
    if (chain.length + 1 >= condition.min) return chain
  }
  return null
}

interface Lift {
  countsAs: 'partial' | 'covered'
  edges: GraphEdge[]
  nodes: number[]
}

function liftByDiagram(rule: CompiledCriterion, graph: Graph): Lift | null {
  let best: Lift | null = null
  for (const proof of rule.diagram) {
    if (best?.countsAs === 'covered') break
    const from = graph.carrying(proof.from).filter((node) => proof.kind === 'edge' || graph.isComponent(node))
    if (from.length === 0) continue
    if (proof.kind === 'node') {
      const own = from.filter((node) => !graph.nodes[node]?.starter)
      if (own.length > 0 && (!best || proof.countsAs === 'covered'))
        best = { countsAs: proof.countsAs, edges: [], nodes: own.slice(0, 1) }
      continue
    }
    const edges = graph.path(from, graph.carrying(proof.to), 2)
    if (!edges) continue
    const countsAs = edges.some((edge) => edge.counted) ? proof.withNumber : proof.countsAs
    if (!best || countsAs === 'covered') best = { countsAs, edges, nodes: [] }
  }
  return best
}
