import { describe, expect, it } from 'vitest'
import { PresenceBoard } from './presence.ts'

const person = (member: string, role: 'candidate' | 'observer' = 'candidate') => ({ member, role })
const at = (client: number, clock: number, state = '{}') => ({ client, clock, state })
const board = (): PresenceBoard => new PresenceBoard(200)

describe('presence', () => {
  it('lets a connection speak for one id of its own', () => {
    const b = board()
    const ann = person('ann')
    expect(b.accept(ann, [at(1, 1)])).toHaveLength(1)
    expect(b.accept(ann, [at(2, 1)])).toEqual([])
    expect(b.accept(person('bob'), [at(1, 99)])).toEqual([])
    expect(b.all().map((entry) => entry.client)).toEqual([1])
  })

  it('takes only news', () => {
    const b = board()
    const ann = person('ann')
    b.accept(ann, [at(1, 5)])
    expect(b.accept(ann, [at(1, 5, '{"a":1}'), at(1, 4, '{"a":2}')])).toEqual([])
    expect(b.accept(ann, [at(1, 6, '{"a":3}')])).toEqual([at(1, 6, '{"a":3,"r":"candidate"}')])
  })

  it('hides somebody who says null and shows them again', () => {
    const b = board()
    const ann = person('ann')
    b.accept(ann, [at(1, 1)])
    b.accept(ann, [at(1, 2, 'null')])
    expect(b.all()).toEqual([])
    expect(b.leave(ann)).toEqual([])
    const back = person('ann')
    expect(b.accept(back, [at(1, 3)])).toHaveLength(1)
  })

  it('gives an id back to the same person while the old line still hangs, and keeps it when that one ends', () => {
    const b = board()
    const [old, fresh] = [person('ann'), person('ann')]
    b.accept(old, [at(1, 1)])
    expect(b.accept(fresh, [at(1, 2)])).toHaveLength(1)
    expect(b.leave(old)).toEqual([])
    expect(b.all()).toHaveLength(1)
    expect(b.leave(fresh)).toEqual([at(1, 3, 'null')])
  })

  it('lets no echo pick up the id of somebody who left, unless they hold the same key', () => {
    const b = board()
    const ann = person('ann')
    b.accept(ann, [at(1, 1)])
    b.leave(ann)
    expect(b.accept(person('eve', 'observer'), [at(1, 9)])).toEqual([])
    expect(b.accept(person('joined anew'), [at(1, 2)])).toHaveLength(1)
  })

  it('refuses states that are no object, too large or no JSON', () => {
    const b = board()
    for (const state of ['[]', '1', '"x"', '{', JSON.stringify({ a: 'x'.repeat(300) })]) {
      expect(b.accept(person(state), [at(1, 1, state)])).toEqual([])
    }
    expect(b.all()).toEqual([])
  })
})
