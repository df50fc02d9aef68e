import { describe, expect, it } from 'vitest'
import { PROBLEMS as problems } from '@mockboard/templates/problems'
import { defaultProblem, searchProblems } from './search.ts'

const all = { query: '', variant: null, level: null }
const ids = (filter: Partial<typeof all> & { variant?: string | null; level?: string | null }) =>
  searchProblems(problems, { ...all, ...filter }).map((problem) => problem.id)

describe('problem search', () => {
  it('shows everything in the given order when nothing is asked', () => {
    expect(ids({})).toEqual(problems.map((problem) => problem.id))
  })

  it('puts a title that begins with the word before one that mentions it', () => {
    expect(ids({ query: 'ad click' })[0]).toBe('ads-click')
    expect(ids({ query: 'FRAUD' })[0]).toBe('card-fraud')
  })

  it('needs every word, ignores case and accents', () => {
    expect(ids({ query: 'video feed' })).toContain('video-home-feed')
    expect(ids({ query: 'vidéo FÉED' })).toEqual(ids({ query: 'video feed' }))
    expect(ids({ query: 'video zebra' })).toEqual([])
  })

  it('narrows by variant and level together', () => {
    const found = searchProblems(problems, { ...all, variant: 'incident', level: 'mid' })
    expect(found.length).toBeGreaterThan(2)
    expect(found.every((problem) => problem.variant === 'incident' && problem.level === 'mid')).toBe(true)
  })

  it('preselects ads click prediction', () => {
    expect(defaultProblem(problems)?.id).toBe('ads-click')
    expect(defaultProblem([])).toBeUndefined()
  })
})
