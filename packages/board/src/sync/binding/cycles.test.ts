import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cycleBreakers } from './cycles.ts'

const breakersOf = (parents: Record<string, string>) =>
  [...cycleBreakers(Object.keys(parents), (id) => parents[id])].sort()

describe('cycleBreakers', () => {
  it('leaves trees alone', () => {
    expect(breakersOf({ a: 'page', b: 'a', c: 'a' })).toEqual([])
  })

  it('takes the smallest id of each cycle', () => {
    expect(breakersOf({ b: 'c', c: 'b' })).toEqual(['b'])
    expect(breakersOf({ a: 'a' })).toEqual(['a'])
    expect(breakersOf({ z: 'y', y: 'x', x: 'z', q: 'z', m: 'n', n: 'm' })).toEqual(['m', 'x'])
  })

  it('ends every cycle, whatever the order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const parents = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom('page', ...ids)])))
    fc.assert(
      fc.property(parents, fc.shuffledSubarray(ids, { minLength: 6 }), (parent, order) => {
        const breakers = cycleBreakers(order, (id) => parent[id])
        expect(breakers).toEqual(cycleBreakers(ids, (id) => parent[id]))
        for (const start of ids) {
          let id: string | undefined = start
          for (let steps = 0; id !== undefined && id !== 'page'; steps++) {
            expect(steps).toBeLessThan(7)
            id = breakers.has(id) ? 'page' : parent[id]
          }
        }
      }),
    )
  })
})
