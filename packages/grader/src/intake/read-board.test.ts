import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS, readBoard } from './read-board.ts'

const complaints = (input: unknown) => {
  const result = readBoard(input)
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`)
}

const note = (id: string, more: object = {}) => ({
  id,
  section: 'data',
  author: 'candidate',
  text: 'x',
  ...more,
})

describe('readBoard', { timeout: 30_000 }, () => {
  it('reads a board, fills in what may be left out, ignores what it does not know', () => {
    const input = {
      persona: 'x',
      problem: 'ads-click',
      notes: [{ id: 'n1', text: 'AUC', colour: 'red' }],
      components: [
        { id: 'c1', label: 'Feature store (Redis)' },
        { id: 'c2', label: 'tz join', section: 'data' },
      ],
      links: [{ from: 'c1', to: 'c2' }],
    }
    expect(readBoard(input)).toEqual({
      ok: true,
      board: {
        problem: 'ads-click',
        notes: [{ id: 'n1', section: null, author: 'candidate', text: 'AUC' }],
        components: [
          { id: 'c1', label: 'Feature store (Redis)', kind: 'feature-store', section: null },
          { id: 'c2', label: 'tz join', section: 'data' },
        ],
        links: [{ from: 'c1', to: 'c2', label: '' }],
      },
    })
  })

  it.each<[string, unknown, string]>([
    ['not an object', [], ': expected a board (an object), got a list'],
    ['null', null, ': expected a board (an object), got null'],
    ['some other JSON', { name: 'x' }, ': expected a board with "notes" or "components", found neither'],
    [
      'another schema',
      { schema: 'mockboard.report/1', notes: [] },
      'schema: expected "mockboard.board/1", got "mockboard.report/1"',
    ],
    ['variant of a wrong type', { variant: 3, notes: [] }, 'variant: expected a string, got 3'],
    ['no list', { notes: {} }, 'notes: expected a list, got an object'],
    ['no object in the list', { notes: [note('a'), 'text'] }, 'notes[1]: expected an object, got "text"'],
    [
      'unknown section',
      { notes: [note('a', { section: 'metric' })] },
      'notes[0].section: expected one of requirements, metrics, data, features, modeling, deployment or null, got "metric"; did you mean "metrics"?',
    ],
    [
      'author',
      { notes: [note('a', { author: 'me' })] },
      'notes[0].author: expected one of candidate, interviewer, got "me"',
    ],
    ['text missing', { notes: [{ id: 'a' }] }, 'notes[0].text: expected a string, got nothing'],
    ['id of a wrong type', { notes: [note('a', { id: 7 })] }, 'notes[0].id: expected a string, got 7'],
    ['empty id', { notes: [note('')] }, `notes[0].id: expected 1 to ${LIMITS.id} characters, got 0`],
    ['id twice', { notes: [note('a'), note('a')] }, 'notes[1].id: "a" is already the id of notes[0]'],
    [
      'id twice across lists',
      { notes: [note('a')], components: [{ id: 'a', label: 'S3' }] },
      'components[0].id: "a" is already the id of notes[0]',
    ],
    [
      'unknown kind',
      { components: [{ id: 'a', label: 'S3', kind: 'feature-stor' }] },
      'components[0].kind: expected one of ',
    ],
    [
      'link to nowhere',
      { components: [{ id: 'cache-1', label: 'Redis' }], links: [{ from: 'cache-1', to: 'cache-2' }] },
      'links[0].to: no component or note has the id "cache-2"; did you mean "cache-1"?',
    ],
  ])('%s', (_, input, expected) => {
    expect(complaints(input).map((line) => line.slice(0, expected.length))).toContain(expected)
  })

  it('names all faults at once, and counts those beyond the first fifty', () => {
    expect(complaints({ notes: [note('a', { text: 1 }), note('a', { section: 'x' })] })).toHaveLength(3)
    const many = complaints({ notes: Array.from({ length: 80 }, (_, i) => note(`${i}`, { text: null })) })
    expect(many).toHaveLength(51)
    expect(many.at(-1)).toBe(': and 30 more')
  })

  it('has limits that no real board reaches', () => {
    const notes = Array.from({ length: LIMITS.notes + 1 }, (_, i) => note(`${i}`))
    expect(complaints({ notes })).toEqual(['notes: expected at most 5000 entries, got 5001'])
    expect(complaints({ notes: [note('a', { text: 'x'.repeat(LIMITS.characters + 1) })] })[0]).toContain(
      'characters of text in all',
    )
  })

  it('reads again what it has read, and never throws', () => {
    const id = fc.uuid()
    const board = fc.record({
      notes: fc.uniqueArray(fc.record({ id, text: fc.string({ unit: 'binary' }) }), {
        selector: (it) => it.id,
      }),
      components: fc.constant([{ id: 'c', label: 'Kafka' }]),
    })
    fc.assert(
      fc.property(board, (input) => {
        const first = readBoard(input)
        expect(first.ok && readBoard(structuredClone(first.board))).toEqual(first)
      }),
    )
    fc.assert(fc.property(fc.jsonValue(), (input) => typeof readBoard(input).ok === 'boolean'))
  })
})
