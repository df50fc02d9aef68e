import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'
import { card, note } from './shapes.fixture.ts'

const board = {
  notes: [{ id: 'n1', section: null, author: 'candidate', text: 'x' }],
  components: [],
  links: [],
}

describe('readJson', () => {
  it('reads a snapshot', () => {
    expect(readJson({ variant: 'incident', ...board })).toEqual({
      ok: true,
      board: { variant: 'incident', ...board },
    })
  })

  it('reads the board of an exported session, which may name the problem', () => {
    const session = { id: 's', problem: 'ads-click', variant: 'classic' }
    expect(readJson({ session, board })).toEqual({
      ok: true,
      board: { problem: 'ads-click', variant: 'classic', ...board },
    })
    expect(readJson({ board: { ...board, problem: 'card-fraud' }, problem: 'ads-click' })).toMatchObject({
      board: { problem: 'card-fraud' },
    })
  })

  it.each([
    ['records', (records: { id: string }[]) => ({ tldrawFileFormatVersion: 1, records })],
    [
      'store',
      (records: { id: string }[]) => ({
        schema: {},
        store: Object.fromEntries(records.map((it) => [it.id, it])),
      }),
    ],
    [
      'document.store',
      (records: { id: string }[]) => ({
        session: {},
        document: { store: Object.fromEntries(records.map((it) => [it.id, it])) },
      }),
    ],
  ])("reads tldraw's %s", (_, file) => {
    const result = readJson(file([card('metrics', 0, 0, 'AUC'), note('n', 10, 10, 'why')]))
    expect(result).toMatchObject({
      ok: true,
      board: { notes: [{ section: 'metrics' }, { section: 'metrics', text: 'why' }] },
    })
  })

  it('names the place inside the file', () => {
    expect(readJson({ board: { notes: [{ id: 'a' }] } })).toEqual({
      ok: false,
      problems: [{ path: 'board.notes[0].text', message: 'expected a string, got nothing' }],
    })
    expect(readJson({ board: 3 })).toEqual({
      ok: false,
      problems: [{ path: 'board', message: 'expected a board (an object), got 3' }],
    })
    expect(readJson('text')).toMatchObject({ ok: false })
    expect(readJson({})).toMatchObject({ ok: false })
  })
})
