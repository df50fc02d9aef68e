import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePresence, encodePresence, type Presence } from './presence.ts'

const id = fc.stringMatching(/^[a-zA-Z0-9_-]{1,21}$/)
const integer = fc.integer({ min: -100_000, max: 100_000 })
const presence: fc.Arbitrary<Presence> = fc.record({
  user: id,
  name: fc.string({ maxLength: 40 }),
  color: fc.stringMatching(/^#[0-9a-f]{6}$/),
  cursor: fc.option(fc.record({ x: integer, y: integer })),
  view: fc.option(
    fc.record({
      x: integer,
      y: integer,
      z: fc.integer({ min: 1, max: 8000 }).map((z) => z / 1000),
      w: integer,
      h: integer,
    }),
  ),
  selection: fc.array(id, { maxLength: 50 }),
  editing: fc.option(id),
  following: fc.option(id),
})

describe('compact presence', () => {
  it('survives the wire', () => {
    fc.assert(
      fc.property(presence, (value) => {
        expect(decodePresence(JSON.parse(JSON.stringify(encodePresence(value))))).toEqual(value)
      }),
    )
  })

  it('stays within the byte budget of a drag', () => {
    const typical: Presence = {
      user: 'k3J9xQ2mVb7LwT1c',
      name: 'Candidate',
      color: '#1971c2',
      cursor: { x: 1234.5678, y: -456.789 },
      view: { x: -120.123456, y: 45.98765, z: 0.7123456, w: 1440, h: 900 },
      selection: ['pQ7zX4nR1tYvB2mK9sLdE'],
      editing: null,
      following: null,
    }
    expect(JSON.stringify(encodePresence(typical)).length).toBeLessThanOrEqual(140)
  })

  it('refuses anything else, never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void decodePresence(value)))
    const good = { u: 'a', n: 'A', k: '#000000' }
    expect(decodePresence(good)).not.toBeNull()
    const bad = [
      { c: [1] },
      { c: [1e300, 0] },
      { c: [NaN, 0] },
      { v: [0, 0, 0, 1, 1] },
      { s: ['x'.repeat(65)] },
      { k: 'red' },
      { u: '' },
    ]
    for (const change of bad) expect(decodePresence({ ...good, ...change })).toBeNull()
  })
})
