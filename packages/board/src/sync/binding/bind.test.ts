import { createShapeId, toRichText, type TLRichText, type TLShape } from 'tldraw'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { BOARD_DOC, newRichText } from '@mockboard/protocol'
import { recordsOf } from './context.ts'
import {
  bindingRecord,
  boxRecord,
  createPair,
  createPeer,
  differences,
  exchange,
  frameRecord,
  type Peer,
} from './peers.fixture.ts'

const id = createShapeId
const textOf = (peer: Peer, name: string) => {
  const { richText } = peer.shape(id(name))!.props as { richText: TLRichText }
  return JSON.stringify(richText)
}

describe('bind', () => {
  it('brings shapes from one to the other and takes them away again', () => {
    const [a, b] = createPair()
    a.store.put([boxRecord('x', { x: 10 })])
    exchange(a, b)
    expect(b.shape(id('x'))).toMatchObject({ x: 10, props: { kind: 'cache' } })
    b.store.remove([id('x')])
    exchange(a, b)
    expect(a.shape(id('x'))).toBeUndefined()
    expect(differences(a, b)).toEqual([])
  })

  it('keeps both changes when two people change different fields of one shape', () => {
    const [a, b] = createPair()
    a.store.put([boxRecord('x')])
    exchange(a, b)
    a.change(id('x'), { x: 50 })
    b.change(id('x'), { opacity: 0.5 })
    exchange(a, b)
    expect(a.shape(id('x'))).toMatchObject({ x: 50, opacity: 0.5 })
    expect(differences(a, b)).toEqual([])
  })

  it('lets a deletion win over a change', () => {
    const [a, b] = createPair()
    a.store.put([boxRecord('x')])
    exchange(a, b)
    a.store.remove([id('x')])
    b.change(id('x'), { x: 99 })
    exchange(a, b)
    expect(a.shape(id('x'))).toBeUndefined()
    expect(b.shape(id('x'))).toBeUndefined()
    expect(differences(a, b)).toEqual([])
  })

  it('merges texts that were set as a whole, by the characters that differ', () => {
    const [a, b] = createPair()
    a.store.put([boxRecord('x')])
    exchange(a, b)
    const set = (peer: Peer, text: string) => {
      const shape = peer.shape(id('x'))!
      peer.change(id('x'), { props: { ...shape.props, richText: toRichText(text) } } as Partial<TLShape>)
    }
    set(a, 'fast x')
    set(b, 'x cache')
    exchange(a, b)
    expect(textOf(a, 'x')).toContain('fast x cache')
    expect(textOf(b, 'x')).toBe(textOf(a, 'x'))
  })

  it('does not lose a change that waits for the next frame when a remote one arrives', () => {
    const [a, b] = createPair()
    a.store.put([boxRecord('x')])
    exchange(a, b)
    b.change(id('x'), { x: 7 })
    b.flush()
    a.change(id('x'), { x: 3, opacity: 0.2 })
    a.receive(Y.encodeStateAsUpdate(b.doc))
    exchange(a, b)
    expect(a.shape(id('x'))?.opacity).toBe(0.2)
    expect(differences(a, b)).toEqual([])
  })

  it('writes nothing for those who may only look', () => {
    const a = createPeer()
    a.store.put([boxRecord('x')])
    a.flush()
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(a.doc))
    const before = Y.encodeStateVector(doc)
    const reader = createPeer({ doc, writable: false })
    reader.change(id('x'), { x: 500 })
    reader.store.put([boxRecord('mine')])
    reader.flush()
    expect(Y.encodeStateVector(doc)).toEqual(before)
    expect(reader.shape(id('x'))).toBeDefined()
  })

  it('costs at most 45 bytes for a step of a drag and does not grow with their number', () => {
    const a = createPeer()
    a.store.put([boxRecord('x')])
    a.flush()
    const sizes: number[] = []
    a.doc.on('update', (update: Uint8Array) => sizes.push(update.length))
    const before = Y.encodeStateAsUpdate(a.doc).length
    for (let step = 1; step <= 500; step++) {
      a.change(id('x'), { x: step * 1.5, y: step * 0.75 })
      a.flush()
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(45)
    expect(Y.encodeStateAsUpdate(a.doc).length - before).toBeLessThan(100)
  })
})

describe('what a hostile or broken peer sends', () => {
  const shared = (peer: Peer, name: string, fields: Record<string, unknown>) =>
    peer.doc.transact(
      () => recordsOf(peer.doc).set(`shape:${name}`, new Y.Map(Object.entries(fields))),
      'remote',
    )
  const good = { ...fieldsOfBox('good') }

  function fieldsOfBox(name: string): Record<string, unknown> {
    return {
      id: `shape:${name}`,
      typeName: 'shape',
      type: 'component',
      xy: [0, 0],
      rotation: 0,
      index: 'a1',
      parentId: 'page:page',
      isLocked: false,
      opacity: 1,
      wh: [10, 10],
      'p.kind': 'cache',
      'p.richText': newRichText({ type: 'doc', content: [] }),
    }
  }

  it.each([
    ['an unknown type', { ...fieldsOfBox('bad'), type: 'bomb' }],
    ['a missing field', { ...fieldsOfBox('bad'), opacity: undefined }],
    ['a foreign id', { ...fieldsOfBox('bad'), id: 'shape:other' }],
    ['a record of the session', { id: 'shape:bad', typeName: 'instance' }],
    ['a place out of this world', { ...fieldsOfBox('bad'), xy: [1e300, 0] }],
    ['no record at all', {}],
  ])('quarantines %s and shows the rest', (_name, fields) => {
    const peer = createPeer()
    peer.doc.transact(() => {
      shared(peer, 'bad', fields)
      shared(peer, 'good', { ...good, 'p.richText': newRichText({ type: 'doc', content: [] }) })
    }, 'remote')
    expect(peer.shape(id('bad'))).toBeUndefined()
    expect(peer.shape(id('good'))).toBeDefined()
    expect([...peer.binding.context.quarantine.keys()]).toEqual(['shape:bad'])
    expect(recordsOf(peer.doc).has('shape:bad')).toBe(true)
  })

  it('leaves out unknown nodes of a text instead of handing them to the editor', () => {
    const peer = createPeer()
    const text = newRichText({
      type: 'doc',
      content: [
        { type: 'bomb', content: [{ type: 'text', text: 'boom' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'calm', marks: [{ type: 'evil' }] }] },
      ],
    })
    shared(peer, 'x', { ...fieldsOfBox('x'), 'p.richText': text })
    expect(textOf(peer, 'x')).toContain('calm')
    expect(textOf(peer, 'x')).not.toMatch(/boom|evil/)
  })

  it('shows a quarantined record once it is whole', () => {
    const peer = createPeer()
    shared(peer, 'x', { ...fieldsOfBox('x'), type: 'bomb' })
    expect(peer.shape(id('x'))).toBeUndefined()
    peer.doc.transact(() => recordsOf(peer.doc).get('shape:x')!.set('type', 'component'), 'remote')
    expect(peer.shape(id('x'))).toBeDefined()
    expect(peer.binding.context.quarantine.size).toBe(0)
  })

  it('survives a shape that is its own parent', () => {
    const peer = createPeer()
    shared(peer, 'x', { ...fieldsOfBox('x'), parentId: 'shape:x' })
    expect(peer.shape(id('x'))?.parentId).toBe('page:page')
    expect(recordsOf(peer.doc).get('shape:x')!.get('parentId')).toBe('page:page')
  })
})

describe('what two people break together', () => {
  it('breaks the circle when each drops a frame into the other', () => {
    const [a, b] = createPair()
    a.store.put([frameRecord('f'), frameRecord('g')])
    exchange(a, b)
    a.change(id('f'), { parentId: id('g') })
    b.change(id('g'), { parentId: id('f') })
    exchange(a, b)
    expect(a.shape(id('f'))?.parentId).toBe('page:page')
    expect(a.shape(id('g'))?.parentId).toBe(id('f'))
    expect(differences(a, b)).toEqual([])
  })

  it('leaves no binding to a shape that somebody else deleted', () => {
    const [a, b] = createPair()
    a.store.put([boxRecord('x'), boxRecord('y')])
    exchange(a, b)
    a.store.remove([id('x')])
    b.store.put([bindingRecord('tie', id('y'), id('x'))])
    exchange(a, b)
    expect(a.store.allRecords().some(({ typeName }) => typeName === 'binding')).toBe(false)
    expect(a.doc.getMap(BOARD_DOC.records).has('binding:tie')).toBe(false)
    expect(differences(a, b)).toEqual([])
  })

  it('brings a shape to the page, where it stood, when its frame was deleted meanwhile', () => {
    const [a, b] = createPair()
    a.store.put([frameRecord('f', { x: 100, y: 200 }), boxRecord('x', { x: 500, y: 500 })])
    exchange(a, b)
    a.store.remove([id('f')])
    b.change(id('x'), { parentId: id('f'), x: 10, y: 20 })
    exchange(a, b)
    expect(a.shape(id('x'))).toMatchObject({ parentId: 'page:page', x: 110, y: 220 })
    expect(differences(a, b)).toEqual([])
  })
})
