import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePastedLink, parseSessionLink, sessionLink } from './fragment.ts'

const ID = 'abcdefghij_1'
const KEY = 'k'.repeat(22)

describe('session links', () => {
  it('reads the key from the fragment of a session or report path', () => {
    expect(parseSessionLink(`/s/${ID}`, `#${KEY}`)).toEqual({ id: ID, key: KEY })
    expect(parseSessionLink(`/s/${ID}/report`, `#${KEY}`)).toEqual({ id: ID, key: KEY })
  })

  it('refuses other paths, short keys and empty fragments', () => {
    expect(parseSessionLink('/', `#${KEY}`)).toBeNull()
    expect(parseSessionLink(`/s/${ID}`, '#short')).toBeNull()
    expect(parseSessionLink(`/s/${ID}`, '')).toBeNull()
    expect(parseSessionLink('/s/short', `#${KEY}`)).toBeNull()
  })

  it('finds the link in what people really paste', () => {
    for (const text of [
      `https://board.example.org/s/${ID}#${KEY}`,
      `  <http://127.0.0.1:4321/s/${ID}#${KEY}> `,
      `Candidate: localhost/s/${ID}/report#${KEY}\nsee you`,
    ]) {
      expect(parsePastedLink(text)).toEqual({ id: ID, key: KEY })
    }
    expect(parsePastedLink(`https://board.example.org/s/${ID}`)).toBeNull()
    expect(parsePastedLink('hello')).toBeNull()
  })

  it('reads back every link it writes', () => {
    const chars = fc.constantFrom(...'abcXYZ019_-')
    const word = (min: number, max: number) => fc.string({ unit: chars, minLength: min, maxLength: max })
    fc.assert(
      fc.property(word(10, 32), word(22, 64), (id, key) => {
        expect(parsePastedLink(sessionLink('https://b.example', { id, key }))).toEqual({ id, key })
      }),
    )
  })
})
