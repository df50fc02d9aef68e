import { recordsFromDoc, writeRecord } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { card } from '../testing/app.ts'
import { coverageOf, gradeDocument } from './report.ts'

const session = { problem: 'ads-click', variant: 'classic' }
const write = (doc: Y.Doc, section: string, text: string): void =>
  doc.transact(() => writeRecord(doc.getMap('records'), card(section, text)))

describe('report of a stored board', () => {
  it('is zero for an untouched board and quotes what was written', () => {
    const doc = new Y.Doc()
    expect(coverageOf(gradeDocument(doc, session).report).total).toBe(0)
    write(doc, 'metrics', 'Guardrail: p99 latency must stay under 100 ms.')
    const { board, report } = gradeDocument(doc, session)
    expect(board).toMatchObject({ problem: 'ads-click', variant: 'classic' })
    expect(coverageOf(report).sections['metrics']).toBeGreaterThan(0)
    const evidence = report.sections.flatMap((section) =>
      section.criteria.flatMap((criterion) => criterion.evidence),
    )
    const quotes = evidence.flatMap((item) => ('quote' in item ? [item] : []))
    expect(quotes.length).toBeGreaterThan(0)
    for (const { note, start, end, quote } of quotes) {
      expect(board.notes.find(({ id }) => id === note)!.text.slice(start, end)).toBe(quote)
    }
  })

  it('follows the board and does not depend on how it came to be', () => {
    const doc = new Y.Doc()
    write(doc, 'metrics', 'nothing much')
    const before = JSON.stringify(gradeDocument(doc, session).report)
    write(doc, 'data', 'Labels are clicks joined within 30 minutes; split by time, not at random.')
    write(doc, 'metrics', 'Offline AUC and log loss, online revenue per session.')
    const after = JSON.stringify(gradeDocument(doc, session).report)
    expect(after).not.toBe(before)
    const fresh = new Y.Doc()
    for (const record of recordsFromDoc(doc).reverse()) writeRecord(fresh.getMap('records'), record)
    expect(JSON.stringify(gradeDocument(fresh, session).report)).toBe(after)
  })
})
