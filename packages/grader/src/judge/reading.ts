import type { CompiledCriterion } from './compile.ts'
import { judgeUnit, type Unit, type UnitFinding } from './unit.ts'
import { readMistakes, type CompiledMistake, type MistakeReading } from './warnings.ts'

/** Everything one text says to the rules. It depends on the text, its section and the question before it. */
export interface Reading {
  /** Which criterion (by its place among the active ones) finds what; only those that find something. */
  findings: { criterion: number; finding: UnitFinding }[]
  mistakes: MistakeReading[]
}

export function readUnit(
  rules: readonly CompiledCriterion[],
  mistakes: readonly CompiledMistake[],
  unit: Unit,
): Reading {
  const findings = rules.flatMap((rule, criterion) => {
    const finding = judgeUnit(rule, unit)
    return finding ? [{ criterion, finding }] : []
  })
  return { findings, mistakes: readMistakes(mistakes, unit) }
}
