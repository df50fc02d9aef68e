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
  })

  it('puts the best answer first', () => {
    expect(first('feature')).toBe('feature-store')
    expect(first('kafka')).toBe('event-stream')
    expect(first('llm')).toBe('llm')
  })

  it('finds nothing for nonsense', () => {
    expect(filterKinds(COMPONENTS, 'qqqq')).toEqual([])
  })
})
