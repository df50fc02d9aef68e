import type { CriterionReport, Report, Verdict } from '@mockboard/grader'
import { describe, expect, it } from 'vitest'
import {
  allCriteria,
  countVerdicts,
  evidenceKey,
  evidenceWords,
  largestGaps,
  sectionCoverage,
} from './summary.ts'

const criterion = (id: string, verdict: Verdict, weight: number): CriterionReport => ({
  id,
  title: id,
  verdict,
  confidence: 1,
  weight,
  level: 'senior',
  evidence: [],
  reason: '',
  notCounted: [],
  followUp: '',
})

const report: Report = {
  schema: 'mockboard.report/1',
  rubric: { version: '1', variant: 'classic' },
  coverage: 0.5,
  sections: [
    {
      id: 'metrics',
      coverage: 0.5,
      criteria: [criterion('m.a', 'partial', 3), criterion('m.b', 'missing', 1)],
    },
    {
      id: 'data',
      coverage: null,
      criteria: [
        criterion('d.a', 'covered', 3),
        criterion('d.b', 'missing', 3),
        criterion('d.c', 'unclear', 2),
        criterion('d.d', 'not-applicable', 3),
      ],
    },
  ],
  warnings: [],
}

describe('report summary', () => {
  it('counts every verdict', () => {
    expect(countVerdicts(allCriteria(report))).toEqual({
      covered: 1,
      partial: 1,
      unclear: 1,
      missing: 2,
      'not-applicable': 1,
    })
  })

  it('puts first what would add most, never what is covered or does not apply', () => {
    expect(largestGaps(report, 9).map((gap) => gap.criterion.id)).toEqual(['d.b', 'm.a', 'd.c', 'm.b'])
    expect(largestGaps(report, 1)).toHaveLength(1)
  })

  it('maps coverage by section', () => {
    expect(sectionCoverage(report)).toEqual({ metrics: 0.5, data: null })
  })

  it('says evidence in words', () => {
    const names = { components: { c1: 'Feature store', c2: 'Model server' } }
    expect(evidenceWords({ note: 'n', start: 0, end: 3, quote: 'AUC' }, names)).toBe('AUC')
    expect(evidenceWords({ component: 'c1' }, names)).toBe('Feature store')
    expect(evidenceWords({ link: ['c1', 'c2'] }, names)).toBe('Feature store → Model server')
    expect(evidenceWords({ component: 'gone' }, names)).toContain('box')
    expect(evidenceKey({ link: ['c1', 'c2'] })).not.toBe(evidenceKey({ component: 'c1' }))
  })
})
