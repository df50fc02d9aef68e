import { expect, it } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

const SECTIONS = ['requirements', 'metrics', 'data', 'features', 'modeling', 'deployment']

it.each([
  ['metric', 'metrics'],
  ['Metrics', 'metrics'],
  ['modelling', 'modeling'],
  ['dtaa', 'data'],
  ['deploy', 'deployment'],
  ['requirments', 'requirements'],
])('%s is meant as %s', (typed, meant) => {
  expect(nearest(typed, SECTIONS)).toBe(meant)
})

it.each(['', '  ', 'x', 'kubernetes', 'q'.repeat(10_000)])(
  'a name like nothing known has no neighbour (%#)',
  (typed) => {
    expect(nearest(typed, SECTIONS)).toBeNull()
    expect(didYouMean(typed, SECTIONS)).toBe('')
  },
)

it('says it in words', () => {
  expect(didYouMean('metric', SECTIONS)).toBe(', did you mean "metrics"?')
})
