import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  fieldsOf,
  type PlainRecord,
  readRecord,
  type RecordMap,
  recordsFromDoc,
  writeRecord,
} from './codec.ts'
import { BOARD_DOC } from './document.ts'
import type { TextNode } from './rich-text.ts'

const key = fc
  .stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,8}$/)
  .filter((k) => !['w', 'h', 'richText'].includes(k))
const json = fc
  .jsonValue({ maxDepth: 3, depthSize: 'small' })
  // A key `__proto__` is dropped on purpose, see the hostile records below.
  .map(
    (v) =>
      JSON.parse(JSON.stringify(v), (k, item: unknown) => (k === '__proto__' ? undefined : item)) as unknown,
  )
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((n) => n + 0)

const mark = fc.subarray(['bold', 'italic', 'code']).map((types) => types.map((type) => ({ type })))
const run = fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), marks: mark })
/** Neighbouring runs with the same marks are one run, as in every ProseMirror document. */
const inline = fc.array(run, { maxLength: 4 }).map((runs) => {
  const nodes: TextNode[] = []
  for (const { text, marks } of runs) {
    const last = nodes.at(-1)
    if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text
    else nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks }) })
  }
  return nodes
})
const paragraph = inline.map((content): TextNode => ({
  type: 'paragraph',
  attrs: { dir: 'auto' },
  ...(content.length > 0 && { content }),
}))
const block = fc.oneof(
  paragraph,
  fc.tuple(fc.integer({ min: 1, max: 3 }), inline).map(([level, content]): TextNode => ({
    type: 'heading',
    attrs: { level },
    ...(content.length > 0 && { content }),
  })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items): TextNode => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  })),
)
const richText = fc.array(block, { maxLength: 4 }).map((content) => ({ type: 'doc' as const, content }))

const shape: fc.Arbitrary<PlainRecord> = fc
  .record({
    id: key.map((k) => `shape:${k}`),
    x: number,
    y: number,
    rotation: number,
    isLocked: fc.boolean(),
    size: fc.option(fc.record({ w: number, h: number }), { nil: {} }),
    text: fc.option(richText, { nil: undefined }),
    props: fc.dictionary(key, json, { maxKeys: 4 }),
    meta: fc.dictionary(key, json, { maxKeys: 3 }),
  })
  .map(({ size, text, props, ...rest }) => ({
    ...rest,
    typeName: 'shape',
    type: 'geo',
    parentId: 'page:page',
    index: 'a1',
    props: { ...props, ...size, ...(text && { richText: text }) },
  }))

const doc = (): { doc: Y.Doc; records: Y.Map<RecordMap> } => {
  const doc = new Y.Doc()
  return { doc, records: doc.getMap<RecordMap>(BOARD_DOC.records) }
}

describe('record codec', () => {
  it('reads back what was written, for any record', () => {
    fc.assert(
      fc.property(shape, (record) => {
        const { doc: d, records } = doc()
        writeRecord(records, record)
        expect(readRecord(records.get(record.id)!)).toEqual(record)
        expect(recordsFromDoc(d)).toEqual([record])
      }),
    )
  })

  it('turns any record into any other of the same id', () => {
    fc.assert(
      fc.property(shape, shape, (before, after) => {
        const { records } = doc()
        writeRecord(records, before)
        writeRecord(records, { ...after, id: before.id })
        expect(readRecord(records.get(before.id)!)).toEqual({ ...after, id: before.id })
      }),
    )
  })

  it('writes nothing when nothing changed', () => {
    fc.assert(
      fc.property(shape, (record) => {
        const { doc: d, records } = doc()
        writeRecord(records, record)
        let updates = 0
        d.on('update', () => updates++)
        writeRecord(records, structuredClone(record))
        expect(updates).toBe(0)
      }),
    )
  })

  it('packs position and size so that a drag stays small', () => {
    const fields = fieldsOf({
      id: 'shape:a',
      typeName: 'shape',
      x: 1,
      y: 2,
      props: { w: 3, h: 4, kind: 'queue' },
      meta: {},
    })
    expect(fields).toEqual({ id: 'shape:a', typeName: 'shape', xy: [1, 2], wh: [3, 4], 'p.kind': 'queue' })
  })

  it('keeps pages and bindings whole', () => {
    const page: PlainRecord = { id: 'page:page', typeName: 'page', name: 'Board', index: 'a1', meta: {} }
    const binding: PlainRecord = {
      id: 'binding:b',
      typeName: 'binding',
      type: 'arrow',
      fromId: 'shape:a',
      toId: 'shape:b',
      props: { terminal: 'end', normalizedAnchor: { x: 0.5, y: 0.5 } },
      meta: {},
    }
    const { doc: d, records } = doc()
    for (const record of [page, binding]) writeRecord(records, record)
    expect(recordsFromDoc(d)).toEqual([binding, page])
  })
})

describe('hostile records', () => {
  const hostile = (fields: Record<string, unknown>): RecordMap => {
    const map = new Y.Map(Object.entries(fields))
    doc().records.set('shape:a', map)
    return map
  }

  it('never replaces a prototype', () => {
    const record = readRecord(
      hostile({
        id: 'shape:a',
        typeName: 'shape',
        'p.__proto__': { polluted: 1 },
        'm.__proto__': { polluted: 1 },
        'p.deep': JSON.parse('{"__proto__":{"polluted":1},"kept":2}') as unknown,
      }),
    )
    expect(record).not.toBeNull()
    for (const part of [record, record?.props, record?.meta, record?.props?.['deep']]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype)
      expect((part as { polluted?: number }).polluted).toBeUndefined()
    }
    expect(record?.props?.['deep']).toEqual({ kept: 2 })
  })

  it('survives a prototype that came over the wire', () => {
    const { doc: d, records } = doc()
    records.set('shape:a', new Y.Map<unknown>(Object.entries({ id: 'shape:a', typeName: 'shape' })))
    records.get('shape:a')!.set('p.a', JSON.parse('{"__proto__":{"polluted":2}}') as unknown)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(d))
    const value = recordsFromDoc(copy)[0]!.props!['a'] as { polluted?: number }
    expect(value.polluted).toBeUndefined()
  })

  it('skips what is not a record', () => {
    let deep: unknown = 1
    for (let i = 0; i < 50; i++) deep = [deep]
    expect(readRecord(hostile({ typeName: 'shape' }))).toBeNull()
    expect(readRecord(hostile({ id: 'shape:a', typeName: 7 }))).toBeNull()
    expect(readRecord(hostile({ id: 'shape:a', typeName: 'shape', 'p.deep': deep }))).toBeNull()
    expect(readRecord(hostile({ id: 'shape:a', typeName: 'shape', 'p.x': new Y.Map() }))).toBeNull()
    const { doc: d, records } = doc()
    records.set('shape:other', new Y.Map<unknown>(Object.entries({ id: 'shape:a', typeName: 'shape' })))
    records.set('shape:text', new Y.Text('hi') as unknown as RecordMap)
    expect(recordsFromDoc(d)).toEqual([])
  })
})
