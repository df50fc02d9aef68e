import { toRichText, type TLRecord, type TLShape, type TLShapeId } from 'tldraw'
import { describe, expect, it } from 'vitest'
import { PAGE_ID } from '@mockboard/protocol'
import {
  bindingRecord,
  boxRecord,
  contents,
  createPair,
  differences,
  exchange,
  frameRecord,
  type Peer,
} from './peers.fixture.ts'

/** Reproducible numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Client {
  peer: Peer
  /** Updates on their way to this client, oldest first. */
  inbox: Uint8Array[]
}

const SEEDS = Number(import.meta.env['FUZZ_SEEDS'] ?? 12)
const STEPS = Number(import.meta.env['FUZZ_STEPS'] ?? 200)

function fuzz(seed: number): [Peer, Peer] {
  const next = random(seed)
  const [a, b] = createPair()
  const clients: Client[] = [a, b].map((peer) => ({ peer, inbox: [] }))
  for (const [i, { peer }] of clients.entries()) {
    const other = clients[1 - i]!
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (typeof origin !== 'symbol' || origin.description !== 'remote') other.inbox.push(update)
    })
  }
  for (let step = 0; step < STEPS; step++) {
    for (const [i, client] of clients.entries()) {
      act(client.peer, next, `${i}-${step}`)
      // Frames pass, and the line delivers in order but late.
      if (next() < 0.6) client.peer.flush()
      if (next() < 0.25) for (const update of client.inbox.splice(0)) client.peer.receive(update)
    }
  }
  for (let round = 0; round < 10; round++) {
    for (const client of clients) {
      client.peer.flush()
      for (const update of client.inbox.splice(0)) client.peer.receive(update)
    }
  }
  exchange(a, b)
  return [a, b]
}

function act(peer: Peer, next: () => number, name: string): void {
  const { store, history } = peer
  const shapes = store.allRecords().filter((record): record is TLShape => record.typeName === 'shape')
  const pick = (): TLShape | undefined => shapes[Math.floor(next() * shapes.length)]
  const shape = pick()
  const kind = next()
  if (kind < 0.06) return void history.undo()
  if (kind < 0.1) return void history.redo()
  if (next() < 0.5) history.mark(name)
  if (!shape || kind < 0.24)
    store.put([next() < 0.3 ? frameRecord(name, at(next)) : boxRecord(name, at(next))])
  else if (kind < 0.45) peer.change(shape.id, at(next))
  else if (kind < 0.55) peer.change(shape.id, { opacity: Math.round(next() * 10) / 10 })
  else if (kind < 0.7) write(peer, shape, name)
  else if (kind < 0.8) reparent(peer, shape, pick())
  else if (kind < 0.9) tie(peer, shape.id, pick()?.id, name)
  else store.remove([shape.id])
}

const at = (next: () => number) => ({ x: Math.round(next() * 1000), y: Math.round(next() * 1000) })

function write({ change }: Peer, shape: TLShape, text: string): void {
  if (shape.type === 'component') {
    change(shape.id, { props: { ...shape.props, richText: toRichText(`${text} text`) } } as Partial<TLShape>)
  }
}

function reparent(peer: Peer, shape: TLShape, parent: TLShape | undefined): void {
  if (!parent || parent.type !== 'frame' || isInside(peer, parent.id, shape.id)) {
    return peer.change(shape.id, { parentId: PAGE_ID as TLShape['parentId'] })
  }
  peer.change(shape.id, { parentId: parent.id })
}

/** The editor, too, lets nobody put a shape into itself; only two people together can. */
function isInside({ store }: Peer, id: TLShapeId, ancestor: TLShapeId): boolean {
  for (let at: string = id; at !== PAGE_ID;) {
    if (at === ancestor) return true
    const parent = store.get(at as TLShapeId)
    if (!parent) return false
    at = parent.parentId
  }
  return false
}

function tie({ store }: Peer, from: TLShapeId, to: TLShapeId | undefined, name: string): void {
  if (to && to !== from) store.put([bindingRecord(name, from, to)])
}

/** Records that refer to something that is not there. */
function broken({ store }: Peer): string[] {
  const has = (id: string) => store.has(id as TLRecord['id'])
  return [...contents(store).values()].flatMap((record) => {
    if (record.typeName === 'binding' && !(has(String(record['fromId'])) && has(String(record['toId']))))
      return record.id
    return record.typeName === 'shape' && !has(String(record['parentId'])) ? record.id : []
  })
}

describe('two people do anything at once, over a slow line', () => {
  it.each(Array.from({ length: SEEDS }, (_, seed) => seed + 1))(
    'seed %i: same board, nothing dangling, nothing refused',
    (seed) => {
      const [a, b] = fuzz(seed)
      expect(differences(a, b)).toEqual([])
      expect(broken(a)).toEqual([])
      expect([...a.binding.context.quarantine]).toEqual([])
      expect(contents(a.store).size).toBeGreaterThan(2)
    },
    30_000,
  )
})
