import { COMPONENTS } from '@mockboard/templates'
import { describe, expect, it } from 'vitest'
import { filterKinds } from './filter-kinds.ts'

const first = (search: string) => filterKinds(COMPONENTS, search)[0]?.id

describe('filterKinds', () => {
  it('keeps all without a search', () => {
    expect(filterKinds(COMPONENTS, '  ')).toEqual(COMPONENTS)
  })

  it.each([
    ['feature', 'feature-store'],
    ['Vector', 'vector-index'],
    ['kafka', 'event-stream'],
    ['redis', 'cache'],
    ['store', 'feature-store'],
    ['llm', 'llm'],
  ])('finds %s', (search, id) => {
    expect(filterKinds(COMPONENTS, search).map((kind) => kind.id)).toContain(id)
    if (search !== 'store') expect(first(search)).toBe(id)
  })

  it('finds nothing for nonsense', () => {
    expect(filterKinds(COMPONENTS, 'qqqq')).toEqual([])
  })
})
