import { BOARD_DOC, boardSchema, type PlainRecord, recordsFromDoc } from '@mockboard/protocol'
import { STARTING_BOARDS } from '@mockboard/templates'
import type { TLRecord, TLShapeId } from 'tldraw'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createPeer, differences, exchange } from '../../sync/binding/peers.fixture.ts'
import { isSeeded, seedUpdate } from './seed.ts'

const seeded = (board = STARTING_BOARDS[0]!): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate(board))
  return doc
}

function type(doc: Y.Doc, id: string, words: string): void {
  const map = doc.getMap<Y.Map<unknown>>(BOARD_DOC.records).get(id)
  const paragraph = (map!.get('p.richText') as Y.XmlFragment).get(0) as Y.XmlElement
  ;(paragraph.get(0) as Y.XmlText).insert(0, words)
}

const wordsOf = (record: PlainRecord | undefined): string => JSON.stringify(record?.props?.['richText'])

describe.each(STARTING_BOARDS)('the starting board $id', (board) => {
  it('is made of records that the schema accepts', () => {
    const { types } = boardSchema()
    const records = recordsFromDoc(seeded(board))
    expect(records).toHaveLength(2 + board.cards.length + board.components.length + 3 * board.links.length)
    for (const record of records) {
      const type = types[record.typeName as TLRecord['typeName']] as { validate(record: unknown): unknown }
      expect(() => type.validate(record)).not.toThrow()
    }
  })

  it('is taken over by a canvas as it is', () => {
    const doc = seeded(board)
    const before = JSON.stringify(recordsFromDoc(doc))
    const peer = createPeer({ doc })
    expect(peer.binding.context.quarantine.size).toBe(0)
    expect(differences(peer, createPeer({ doc: seeded(board) }))).toEqual([])
    expect(JSON.stringify(recordsFromDoc(doc))).toBe(before)
  })

  it('belongs to the candidate', () => {
    const shapes = recordsFromDoc(seeded(board)).filter(({ typeName }) => typeName === 'shape')
    for (const { meta } of shapes) expect(meta['author']).toBe('candidate')
  })
})

describe('seeding a fresh board', () => {
  it('says so', () => {
    expect(isSeeded(new Y.Doc())).toBe(false)
    expect(isSeeded(seeded())).toBe(true)
  })

  it('writes the same bytes every time, and others for another board', () => {
    const [one, other] = STARTING_BOARDS
    expect(seedUpdate(one!)).toEqual(seedUpdate(one!))
    const clientOf = (update: Uint8Array) => [...Y.decodeUpdate(update).structs].map(({ id }) => id.client)[0]
    expect(clientOf(seedUpdate(one!))).not.toBe(clientOf(seedUpdate(other!)))
  })

  it('loses nothing when two people do it at once and write before they hear of each other', () => {
    const a = createPeer({ doc: seeded() })
    const b = createPeer({ doc: seeded() })
    const card = 'shape:start-metrics' as TLShapeId
    type(a.doc, card, 'guardrails of one ')
    type(b.doc, card, 'slices of the other')
    b.change('shape:start-data' as TLShapeId, { x: 999 })
    exchange(a, b)
    expect(differences(a, b)).toEqual([])
    const records = recordsFromDoc(a.doc)
    const words = wordsOf(records.find(({ id }) => id === card))
    expect(words).toContain('guardrails of one ')
    expect(words).toContain('slices of the other')
    expect(a.shape('shape:start-data' as TLShapeId)?.x).toBe(999)
  })
})
