import type { AntiPattern, Catalogue, Condition } from '@mockboard/templates'
import type { Concepts } from '../evidence/concepts.ts'
import { compileText, type CompiledText } from './compile.ts'
import { judgeText, type FacetFinding } from './unit.ts'
import type { PlacedUnit } from './units.ts'

/** A mistake to look for, with every concept resolved. */
export interface CompiledMistake {
  pattern: AntiPattern
  fires: CompiledText[]
  needs: CompiledText[]
  unless: CompiledText[]
  section: string
}

export interface Mistake {
  pattern: AntiPattern
  seen: { unit: PlacedUnit; finding: FacetFinding }[]
}

/** Words of an anti-pattern live under this owner among the concepts. */
export const mistakeOwner = (id: string): string => `mistake:${id}`

export function compileMistakes(catalogue: Catalogue, concepts: Concepts): CompiledMistake[] {
  return catalogue.antiPatterns.flatMap((pattern) => {
    const { look, criterion } = pattern
    if (!look) return []
    const texts = (conditions: readonly Condition[] | undefined): CompiledText[] =>
      (conditions ?? []).flatMap((condition) =>
        'has' in condition
          ? [
              compileText(condition, (names) =>
                names.map((name) => concepts.resolve(mistakeOwner(pattern.id), name)),
              ),
            ]
          : [],
      )
    const section = criterion.slice(0, criterion.indexOf('.'))
    return [
      { pattern, section, fires: texts(look.fires), needs: texts(look.needs), unless: texts(look.unless) },
    ]
  })
}

/** The well-known mistakes that stand on the board. */
export function findMistakes(mistakes: readonly CompiledMistake[], units: readonly PlacedUnit[]): Mistake[] {
  return mistakes.flatMap(({ pattern, section, fires, needs, unless }) => {
    const look = (conditions: readonly CompiledText[]): Mistake['seen'] =>
      units.flatMap((unit) => {
        const finding = judgeText(conditions, section, unit).find(({ strong }) => strong)
        return finding ? [{ unit, finding }] : []
      })
    const seen = look(fires)
    if (seen.length === 0) return []
    if (needs.length > 0 && look(needs).length === 0) return []
    return look(unless).length > 0 ? [] : [{ pattern, seen }]
  })
}
