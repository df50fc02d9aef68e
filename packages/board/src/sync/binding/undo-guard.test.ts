import { createShapeId, toRichText, type TLRichText, type TLShape } from 'tldraw'
import { describe, expect, it } from 'vitest'
import { boxRecord, createPair, differences, exchange, type Peer } from './peers.fixture.ts'

const x = createShapeId('x')
const write = (peer: Peer, text: string) =>
  peer.change(x, { props: { ...peer.shape(x)!.props, richText: toRichText(text) } } as Partial<TLShape>)
const textOf = (peer: Peer) => JSON.stringify((peer.shape(x)!.props as { richText: TLRichText }).richText)

function withShape(): [Peer, Peer] {
  const [a, b] = createPair()
  a.history.mark('create')
  a.store.put([boxRecord('x')])
  exchange(a, b)
  return [a, b]
}

describe('undo among others', () => {
  it('takes back only what I changed', () => {
    const [a, b] = withShape()
    a.history.mark('move')
    a.change(x, { x: 100 })
    exchange(a, b)
    b.change(x, { opacity: 0.3, rotation: 1 })
    exchange(a, b)
    a.history.undo()
    exchange(a, b)
    expect(b.shape(x)).toMatchObject({ x: 0, opacity: 0.3, rotation: 1 })
    a.history.redo()
    exchange(a, b)
    expect(b.shape(x)).toMatchObject({ x: 100, opacity: 0.3, rotation: 1 })
    expect(differences(a, b)).toEqual([])
  })

  it('leaves a field alone that somebody else changed after me', () => {
    const [a, b] = withShape()
    a.history.mark('move')
    a.change(x, { x: 100 })
    exchange(a, b)
    b.change(x, { x: 250 })
    exchange(a, b)
    a.history.undo()
    exchange(a, b)
    expect(a.shape(x)?.x).toBe(250)
    expect(differences(a, b)).toEqual([])
  })

  it('does not bring back what somebody else deleted', () => {
    const [a, b] = withShape()
    a.history.mark('move')
    a.change(x, { x: 100 })
    exchange(a, b)
    b.store.remove([x])
    exchange(a, b)
    a.history.undo()
    exchange(a, b)
    expect(a.shape(x)).toBeUndefined()
    expect(differences(a, b)).toEqual([])
  })

  it('does not delete a shape into which somebody else wrote', () => {
    const [a, b] = withShape()
    write(b, 'words of b')
    exchange(a, b)
    a.history.undo()
    exchange(a, b)
    expect(textOf(a)).toContain('words of b')
    expect(differences(a, b)).toEqual([])
  })

  it('keeps the words when a creation is taken back and done again', () => {
    const [a, b] = withShape()
    a.history.ignoring(() => write(a, 'written later'))
    exchange(a, b)
    a.history.undo()
    exchange(a, b)
    expect(b.shape(x)).toBeUndefined()
    a.history.redo()
    exchange(a, b)
    expect(textOf(b)).toContain('written later')
    expect(differences(a, b)).toEqual([])
  })

  it('brings back with its words what I deleted myself', () => {
    const [a, b] = withShape()
    write(b, 'words of b')
    exchange(a, b)
    a.history.mark('delete')
    a.store.remove([x])
    exchange(a, b)
    a.history.undo()
    exchange(a, b)
    expect(textOf(b)).toContain('words of b')
    expect(differences(a, b)).toEqual([])
  })
})
