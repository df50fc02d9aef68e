import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullCatalogue } from '../catalogue.fixture.ts'
import { growth } from '../growth.fixture.ts'
import type { Board } from '../intake/board.ts'
import { compile } from './grade.ts'

const full = fullCatalogue()
const grader = compile(full)
const texts = full.criteria.flatMap(({ examples }) => examples.map(({ text }) => text))
const section = fc.constantFrom(null, ...full.sections.map(({ id }) => id))
const anyText = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...texts), { maxLength: 4 }).map((lines) => lines.join('\n- ')),
)
const anyBoard: fc.Arbitrary<Board> = fc
  .record({
    problem: fc.constantFrom('ads-click', 'ci-fix-agent', 'no-such-problem'),
    notes: fc.array(
      fc.record({ section, author: fc.constantFrom('candidate', 'interviewer'), text: anyText }),
      {
        maxLength: 8,
      },
    ),
    labels: fc.array(fc.record({ section, label: anyText }), { maxLength: 5 }),
    arrows: fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), label: anyText }), { maxLength: 5 }),
  })
  .map(({ problem, notes, labels, arrows }) => ({
    problem,
    notes: notes.map((note, at) => ({ ...note, id: `n${at + 1}` })) as Board['notes'],
    components: labels.map((component, at) => ({ ...component, id: `c${at}` })),
    links: arrows.map(({ from, to, label }) => ({ from: `c${from}`, to: `c${to}`, label })),
  }))

const reversedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  )
}
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
const bytes = (board: Board, by = grader): string => JSON.stringify(by.grade(board))

describe('a report depends on the board and on nothing else', () => {
  it('[G1] not on the order of notes, boxes and arrows, nor of keys', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const shuffled: Board = {
          ...board,
          notes: board.notes.toReversed(),
          components: board.components.toReversed(),
          links: board.links.toReversed(),
        }
        expect(bytes(reversedKeys(shuffled) as Board)).toBe(bytes(board))
      }),
      { numRuns: 60 },
    )
  })

  it('[G1] not on what was graded before: after an edit it is what a fresh grader says', () => {
    fc.assert(
      fc.property(anyBoard, anyText, (board, text) => {
        grader.grade(board)
        const edited = {
          ...board,
          notes: board.notes.map((note, at) => (at === 0 ? { ...note, text } : note)),
        }
        expect(bytes(edited)).toBe(bytes(edited, compile(full)))
      }),
      { numRuns: 8 },
    )
  })

  it('[G1] the board is only read', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        expect(() => grader.grade(frozen(board))).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })

  it('[G2] every quote stands on the board, letter for letter, in a note of the candidate', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const notes = new Map(board.notes.map((note) => [note.id, note]))
        const criteria = grader.grade(board).sections.flatMap((part) => part.criteria)
        for (const { evidence, notCounted } of criteria) {
          for (const item of evidence) {
            if (!('note' in item)) continue
            expect(notes.get(item.note)?.author).toBe('candidate')
            expect(notes.get(item.note)?.text.slice(item.start, item.end)).toBe(item.quote)
          }
          for (const item of notCounted) {
            expect(item.end).toBeGreaterThan(item.start)
            expect(notes.get(item.note)?.text.length).toBeGreaterThanOrEqual(item.end)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[G2] covered and partial always show evidence; missing never does', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        for (const { verdict, evidence, id } of grader
          .grade(board)
          .sections.flatMap((part) => part.criteria)) {
          expect([id, evidence.length > 0]).toEqual([id, verdict === 'covered' || verdict === 'partial'])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('an empty board covers nothing and breaks nothing', () => {
    const report = grader.grade({ notes: [], components: [], links: [] })
    expect(report.coverage).toBe(0)
    expect(report.rubric.variant).toBe('classic')
    expect(report.warnings).toEqual([])
  })

  it('the work grows no faster than the text, up to a megabyte', () => {
    const line = `${texts.join('\n- ')}\n`
    const megabyte = line.repeat(Math.ceil(1_000_000 / line.length))
    let run = 0
    const ratio = growth((size) => {
      const text = `${run++} ${megabyte.slice(0, size)}` // never the same text twice: readings are kept by text
      grader.grade({
        notes: [{ id: 'n1', section: 'data', author: 'candidate', text }],
        components: [],
        links: [],
      })
    }, 1_000_000)
    expect(ratio).toBeLessThan(30)
  })
})
