import type { Judgement } from '../judge/verdict.ts'
import type { Verdict } from './report.ts'

/**
 * How sure the rules are, 0 to 1. Rule based for now: more independent proof of `covered` and an untouched `missing`
 * are safe, whatever stands between the verdicts is not. Not yet calibrated against readers.
 */
export function confidenceOf(judgement: Judgement, verdict: Verdict): number {
  if (verdict === 'unclear' || verdict === 'not-applicable') return 0.3
  const strong = judgement.facets.filter((state) => state.strength === 'strong')
  const proofs = strong.reduce((sum, state) => sum + Math.min(3, state.proofs.length), 0)
  if (verdict === 'covered') return judgement.lifted ? 0.6 : Math.min(0.95, 0.7 + 0.05 * proofs)
  if (verdict === 'partial') return judgement.lifted || strong.length === 0 ? 0.5 : 0.6
  return judgement.refused.length > 0 ? 0.55 : 0.8
}
