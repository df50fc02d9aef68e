import { createShapeId, toRichText, type TLShape, type TLShapeId } from 'tldraw'
import { PAGE_ID } from '@mockboard/protocol'
import { STARTING_BOARDS } from '@mockboard/templates'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createPeer, exchange, type Peer } from '../../sync/binding/peers.fixture.ts'
import { seedUpdate } from '../starting/seed.ts'
import { keepCards } from './keep-cards.ts'
import type { SectionCardShape } from './shapes.ts'

function person(): Peer {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate(STARTING_BOARDS[0]!))
  const peer = createPeer({ doc })
  keepCards(peer.store, () => peer.history.isReplaying())
  return peer
}

const DATA = 'shape:start-data' as TLShapeId
const cardsOf = ({ store }: Peer): TLShape[] =>
  store.query
    .records('shape')
    .get()
    .filter(({ type }) => type === 'section-card')
const allIds = ({ store }: Peer): TLShapeId[] =>
  store.query
    .records('shape')
    .get()
    .map(({ id }) => id)

/** A second card of the section, as a template or a copy brings it. */
function secondCard(peer: Peer, text = ''): TLShapeId {
  const card = peer.shape(DATA) as SectionCardShape
  const id = createShapeId()
  peer.store.put([{ ...card, id, props: { ...card.props, richText: toRichText(text) } }])
  return id
}

describe('section cards stay', () => {
  it('whatever is selected together with them; the rest goes', () => {
    const peer = person()
    const box = { ...(peer.shape(DATA) as SectionCardShape), id: createShapeId(), type: 'group', props: {} }
    peer.store.put([box as unknown as TLShape])
    peer.store.remove(allIds(peer))
    expect(allIds(peer)).toHaveLength(6)
    expect(cardsOf(peer)).toHaveLength(6)
  })

  it('may go while empty when the section has another, but never both at once', () => {
    const peer = person()
    const second = secondCard(peer)
    peer.store.remove([second])
    expect(peer.shape(second)).toBeUndefined()
    secondCard(peer)
    expect(cardsOf(peer)).toHaveLength(7)
    peer.store.remove(allIds(peer))
    expect(cardsOf(peer)).toHaveLength(6)
  })

  it('with text stays even when the section has another', () => {
    const peer = person()
    const second = secondCard(peer, 'label: click within 30 minutes')
    peer.store.remove([second])
    expect(peer.shape(second)).toBeDefined()
  })

  it('goes by undoing what brought it, text and all, and comes back by redo', () => {
    const peer = person()
    peer.history.mark('insert')
    const second = secondCard(peer, 'from a copy')
    peer.history.undo()
    expect(peer.shape(second)).toBeUndefined()
    peer.history.redo()
    expect(peer.shape(second)).toBeDefined()
  })

  it('goes when somebody else may remove it', () => {
    const [one, other] = [person(), person()]
    const second = secondCard(one)
    exchange(one, other)
    expect(other.shape(second)).toBeDefined()
    one.store.remove([second])
    exchange(one, other)
    expect(other.shape(second)).toBeUndefined()
  })

  it('is lifted out of a group inside a group that goes, and stays where it is seen', () => {
    const peer = person()
    const card = peer.shape(DATA) as SectionCardShape
    const group = (id: TLShapeId, parentId: TLShape['parentId']) =>
      ({ ...card, id, parentId, type: 'group', props: {}, x: 100, y: 10 }) as unknown as TLShape
    const [outer, inner] = [createShapeId(), createShapeId()]
    peer.store.put([group(outer, card.parentId), group(inner, outer)])
    peer.store.put([{ ...card, parentId: inner, x: 5, y: 5 }])
    peer.store.remove([outer, inner, DATA])
    expect(peer.shape(outer)).toBeUndefined()
    expect(peer.shape(DATA)).toMatchObject({ parentId: PAGE_ID, x: 205, y: 25 })
  })
})
