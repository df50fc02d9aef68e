/**
 * The diagram as the rules see it: boxes with the concepts of their labels, arrows with theirs, and chains written
 * as text ("ingest -> features -> model") as boxes of their own.
 */
export interface GraphNode {
  /** Component id, or the note it was written in. */
  place: { component: string } | { note: string; start: number; end: number; quote: string }
  concepts: ReadonlySet<number>
  /** An untouched box of a starting board. */
  starter: boolean
}

export interface GraphEdge {
  from: number
  to: number
  link: [from: string, to: string] | null
  /** Has a label with a number. */
  counted: boolean
}

export class Graph {
  readonly nodes: GraphNode[] = []
  private readonly next: GraphEdge[][] = []

  addNode(node: GraphNode): number {
    this.nodes.push(node)
    this.next.push([])
    return this.nodes.length - 1
  }

  addEdge(edge: GraphEdge): void {
    this.next[edge.from]?.push(edge)
  }

  /** Nodes that carry one of the concepts, starters left out unless asked for. */
  carrying(concepts: readonly number[]): number[] {
    const found: number[] = []
    for (const [index, node] of this.nodes.entries()) {
      if (concepts.some((concept) => node.concepts.has(concept))) found.push(index)
    }
    return found
  }

  /** Shortest way of at most `hops` arrows from one set of nodes to another, as its arrows; null when none. */
  path(from: readonly number[], to: readonly number[], hops: number): GraphEdge[] | null {
    const goals = new Set(to)
    for (const start of from) {
      const way = this.search(start, goals, hops)
      if (way) return way
    }
    return null
  }

  private search(start: number, goals: ReadonlySet<number>, hops: number): GraphEdge[] | null {
    const seen = new Set([start])
    let front: { node: number; way: GraphEdge[] }[] = [{ node: start, way: [] }]
    for (let step = 0; step < hops; step++) {
      const following: typeof front = []
      for (const { node, way } of front) {
        for (const edge of this.next[node] ?? []) {
          if (seen.has(edge.to) && !goals.has(edge.to)) continue
          const longer = [...way, edge]
          const starters = this.nodes[start]?.starter === true && this.nodes[edge.to]?.starter === true
          if (goals.has(edge.to) && edge.to !== start && !(starters && longer.length === 1)) return longer
          seen.add(edge.to)
          following.push({ node: edge.to, way: longer })
        }
      }
      front = following
    }
    return null
  }

  isComponent(node: number): boolean {
    const place = this.nodes[node]?.place
    return place !== undefined && 'component' in place
  }

  /** A chain of arrows from this node on, of at most `nodes` nodes, as long as it gets; untouched starters excluded. */
  longestChain(node: number, nodes: number, seen: ReadonlySet<number> = new Set([node])): GraphEdge[] {
    if (nodes <= 1) return []
    let longest: GraphEdge[] = []
    for (const edge of this.next[node] ?? []) {
      if (seen.has(edge.to) || longest.length >= nodes - 1) continue
      if (this.nodes[node]?.starter && this.nodes[edge.to]?.starter) continue
      const rest = [edge, ...this.longestChain(edge.to, nodes - 1, new Set([...seen, edge.to]))]
      if (rest.length > longest.length) longest = rest
    }
    return longest
  }
}
