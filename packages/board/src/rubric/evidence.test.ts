import { compile, type CriterionReport, type Evidence } from '@mockboard/grader'
import { catalogue } from '@mockboard/templates'
import { describe, expect, it } from 'vitest'
import { distinct, lacking } from './evidence.ts'

const TEXT = 'guardrails: hide rate under 1%, latency p99 under 50 ms'
const quote = (start: number, end: number, note = 'n'): Evidence => ({
  note,
  start,
  end,
  quote: TEXT.slice(start, end),
})

describe('evidence as it is shown', () => {
  it('names each stretch of text once', () => {
    expect(distinct([quote(0, 20), quote(12, 30)])).toEqual([quote(0, 30)])
    expect(distinct([quote(12, 30), quote(0, 20)])).toEqual([quote(0, 30)])
    expect(distinct([quote(0, 30), quote(12, 21)])).toEqual([quote(0, 30)])
    expect(distinct([quote(0, 10), quote(0, 10)])).toEqual([quote(0, 10)])
  })

  it('joins what one quote bridges', () => {
    expect(distinct([quote(0, 10), quote(20, 30), { component: 'c' }, quote(5, 25)])).toEqual([
      quote(0, 30),
      { component: 'c' },
    ])
  })

  it('keeps apart what only touches, stands in another note, or is drawn', () => {
    const apart = [quote(0, 10), quote(10, 20), quote(0, 10, 'other'), { component: 'c' }, { component: 'd' }]
    expect(distinct(apart)).toEqual(apart)
  })
})

describe('what a reason adds to its quotes', () => {
  const criteria = (text: string): CriterionReport[] => {
    const notes = [{ id: 'n', section: 'metrics' as const, author: 'candidate' as const, text }]
    const report = compile(catalogue([])).grade({
      variant: 'classic',
      notes,
      components: [],
      links: [],
    })
    return report.sections.flatMap((section) => section.criteria)
  }
  const all = criteria(`offline: MRR\n${TEXT}`)

  it('is nothing for a covered criterion', () => {
    const covered = all.filter(({ verdict }) => verdict === 'covered')
    expect(covered.length).toBeGreaterThan(0)
    for (const one of covered) expect(lacking(one)).toBeNull()
  })

  it('is what lacks for a partial one, without the quotes', () => {
    const partial = all.filter(({ verdict, evidence }) => verdict === 'partial' && evidence.length > 0)
    expect(partial.length).toBeGreaterThan(0)
    for (const one of partial) {
      expect(lacking(one)).toMatch(/^It does not yet /)
      expect(lacking(one)).not.toContain('“')
    }
  })

  it('is the whole reason where nothing is quoted', () => {
    const missing = all.filter(({ verdict }) => verdict === 'missing')
    expect(missing.length).toBeGreaterThan(0)
    for (const one of missing) expect(lacking(one)).toBe(one.reason)
  })
})
