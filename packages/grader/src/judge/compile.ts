import type { Condition, Criterion, Expression, Facet } from '@mockboard/templates'
import { diagramName, type Concepts } from '../evidence/concepts.ts'

/** A rule with every concept name resolved to its number. */
export interface CompiledCriterion {
  criterion: Criterion
  facets: CompiledFacet[]
  covered: CompiledExpression
  partial: CompiledExpression
  diagram: CompiledProof[]
  /** Concepts whose presence can change a facet of this criterion. */
  triggers: ReadonlySet<number>
}

export interface CompiledFacet {
  name: string
  ask: string
  distinct: number
  text: CompiledText[]
  diagram: CompiledDiagram[]
}

export interface CompiledText {
  has: readonly number[]
  with: readonly (readonly number[])[]
  without: readonly number[]
  within: 'clause' | 'line' | 'near' | 'note'
  status: ReadonlySet<string>
  home: boolean
  says: number
  weak: boolean
  bare: boolean
  own: boolean
}

export type CompiledDiagram =
  | { kind: 'path'; from: readonly number[]; to: readonly number[]; hops: number; weak: boolean }
  | { kind: 'chain'; min: number; of: readonly number[]; weak: boolean }

export interface CompiledProof {
  kind: 'edge' | 'node'
  from: readonly number[]
  to: readonly number[]
  countsAs: 'partial' | 'covered'
  withNumber: 'partial' | 'covered'
}

/** Facets are bits: an expression is evaluated on a set of facet numbers. */
export type CompiledExpression = (met: ReadonlySet<number>) => boolean

/** @throws when a rule names a concept or facet that does not exist; the catalogue check finds this at build time. */
export function compileCriterion(criterion: Criterion, concepts: Concepts): CompiledCriterion {
  const { rule, id } = criterion
  const names = Object.keys(rule.facets)
  const facets = names.map((name) => compileFacet(name, rule.facets[name], id, concepts))
  const diagram = criterion.diagram.map((proof, at): CompiledProof => {
    if (proof.kind === 'node') {
      return {
        kind: 'node',
        from: [concepts.resolve(id, diagramName(at, 'terms'))],
        to: [],
        countsAs: proof.countsAs,
        withNumber: proof.countsAs,
      }
    }
    return {
      kind: 'edge',
      from: [concepts.resolve(id, diagramName(at, 'from'))],
      to: [concepts.resolve(id, diagramName(at, 'to'))],
      countsAs: proof.countsAs,
      withNumber: proof.withNumber ?? proof.countsAs,
    }
  })
  return {
    criterion,
    facets,
    covered: compileExpression(rule.covered, names),
    partial: compileExpression(rule.partial, names),
    diagram,
    triggers: new Set(facets.flatMap((facet) => facet.text.flatMap((condition) => condition.has))),
  }
}

function compileFacet(name: string, facet: Facet | undefined, id: string, concepts: Concepts): CompiledFacet {
  if (!facet) throw new Error(`rule of ${id}: facet "${name}" is empty`)
  const text: CompiledText[] = []
  const diagram: CompiledDiagram[] = []
  const resolve = (list: readonly string[]): number[] => list.map((concept) => concepts.resolve(id, concept))
  for (const condition of facet.any) {
    if ('path' in condition) {
      const { from, to, hops } = condition.path
      diagram.push({
        kind: 'path',
        from: resolve(from),
        to: resolve(to),
        hops: hops ?? 3,
        weak: condition.weak ?? false,
      })
    } else if ('chain' in condition) {
      diagram.push({
        kind: 'chain',
        min: condition.chain.min,
        of: resolve(condition.chain.of),
        weak: condition.weak ?? false,
      })
    } else text.push(compileText(condition, resolve))
  }
  return { name, ask: facet.ask, distinct: facet.distinct ?? 1, text, diagram }
}

export function compileText(
  condition: Extract<Condition, { has: string[] }>,
  resolve: (list: readonly string[]) => number[],
): CompiledText {
  return {
    has: resolve(condition.has),
    with: (condition.with ?? []).map(resolve),
    without: resolve(condition.without ?? []),
    within: condition.within ?? 'line',
    status: new Set(condition.status ?? ['asserted']),
    home: condition.where === 'home',
    says: condition.says ?? 0,
    weak: condition.weak ?? false,
    bare: condition.bare ?? false,
    own: condition.own ?? false,
  }
}

function compileExpression(expression: Expression, names: readonly string[]): CompiledExpression {
  if (typeof expression === 'string') {
    const at = names.indexOf(expression)
    if (at < 0) throw new Error(`no facet is called "${expression}"`)
    return (met) => met.has(at)
  }
  if ('all' in expression) {
    const parts = expression.all.map((part) => compileExpression(part, names))
    return (met) => parts.every((part) => part(met))
  }
  if ('any' in expression) {
    const parts = expression.any.map((part) => compileExpression(part, names))
    return (met) => parts.some((part) => part(met))
  }
  const { atLeast } = expression
  const parts = expression.of.map((part) => compileExpression(part, names))
  return (met) => parts.filter((part) => part(met)).length >= atLeast
}
