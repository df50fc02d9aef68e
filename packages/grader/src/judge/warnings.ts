import type { AntiPattern, Catalogue, Condition } from '@mockboard/templates'
import type { Concepts } from '../evidence/concepts.ts'
import { compileText, type CompiledText } from './compile.ts'
import { judgeText, type FacetFinding, type Unit } from './unit.ts'
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

/** What one text contributes to one mistake. */
export interface MistakeReading {
  mistake: number
  fires: FacetFinding | null
  needed: boolean
  excused: boolean
}

export function readMistakes(mistakes: readonly CompiledMistake[], unit: Unit): MistakeReading[] {
  return mistakes.flatMap(({ section, fires, needs, unless }, mistake) => {
    const look = (conditions: readonly CompiledText[]): FacetFinding | undefined =>
      judgeText(conditions, section, unit).find(({ strong }) => strong)
    const reading = {
      mistake,
      fires: look(fires) ?? null,
      needed: look(needs) !== undefined,
      excused: look(unless) !== undefined,
    }
    return reading.fires || reading.needed || reading.excused ? [reading] : []
  })
}

/** The well-known mistakes that stand on the board. */
export function findMistakes(
  mistakes: readonly CompiledMistake[],
  units: readonly PlacedUnit[],
  readings: readonly { mistakes: MistakeReading[] }[],
): Mistake[] {
  const all = units.flatMap((unit, at) =>
    (readings[at]?.mistakes ?? []).map((reading) => ({ unit, ...reading })),
  )
  return mistakes.flatMap(({ pattern, needs }, index) => {
    const own = all.filter(({ mistake }) => mistake === index)
    if (own.some(({ excused }) => excused)) return []
    if (needs.length > 0 && !own.some(({ needed }) => needed)) return []
    const seen = own.flatMap(({ unit, fires }) => (fires ? [{ unit, finding: fires }] : []))
    return seen.length > 0 ? [{ pattern, seen }] : []
  })
}
