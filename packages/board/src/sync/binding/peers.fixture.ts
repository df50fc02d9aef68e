import './frames.fixture.ts'
import {
  createBindingId,
  createShapeId,
  createTLStore,
  HistoryManager,
  toRichText,
  type TLPageId,
  type TLRecord,
  type TLShape,
  type TLShapeId,
  type TLStore,
} from 'tldraw'
import * as Y from 'yjs'
import { boardSchema, PAGE_ID, recordsFromDoc, sameJson, type PlainRecord } from '@mockboard/protocol'
import { bind, type Binding } from './bind.ts'
import { plain } from './context.ts'

/** One person: a store with an undo history, and a document bound to it. No network, no editor. */
export interface Peer {
  store: TLStore
  doc: Y.Doc
  binding: Binding
  history: UndoHistory
  /** Puts pending local changes into the document, as the next frame would. */
  flush(): void
  /** As the page does: local changes first, then what came over the line. */
  receive(update: Uint8Array): void
  shape(id: TLShapeId): TLShape | undefined
  change(id: TLShapeId, change: Partial<TLShape>): void
}

export interface PeerOptions {
  doc?: Y.Doc
  writable?: boolean
}

/** tldraw's own undo, with the parts that its types keep internal. */
export interface UndoHistory {
  mark(name: string): void
  undo(): void
  redo(): void
  ignoring(change: () => void): void
  isReplaying(): boolean
}

function createHistory(store: TLStore): UndoHistory {
  const manager = new HistoryManager<TLRecord>({ store })
  const internal = manager as unknown as { _mark(name: string): void; isReplaying(): boolean }
  return {
    mark: (name) => internal._mark(name),
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    ignoring: (change) => void manager.batch(change, { history: 'ignore' }),
    isReplaying: () => internal.isReplaying(),
  }
}

const REMOTE = Symbol('remote')

export function createPeer({ doc = new Y.Doc(), writable = true }: PeerOptions = {}): Peer {
  const store = createTLStore({ schema: boardSchema() })
  // Gives a fresh store its page, as mounting an editor does.
  store.mergeRemoteChanges(() => {})
  cascadeDeletes(store)
  const history = createHistory(store)
  const binding = bind({ store, doc, writable, isReplaying: () => history.isReplaying() })
  const flush = (): void => binding.flush()
  const shape = (id: TLShapeId): TLShape | undefined => store.get(id)
  return {
    store,
    doc,
    binding,
    history,
    flush,
    receive: (update) => {
      flush()
      Y.applyUpdate(doc, update, REMOTE)
    },
    shape,
    change: (id, change) => {
      const before = shape(id)
      if (before) store.put([{ ...before, ...change } as TLShape])
    },
  }
}

/** What the editor does when a shape goes: its children and bindings go with it. */
function cascadeDeletes(store: TLStore): void {
  store.sideEffects.registerAfterDeleteHandler('shape', ({ id }) => {
    const dependents = store.allRecords().filter((record) => {
      if (record.typeName === 'binding') return record.fromId === id || record.toId === id
      return record.typeName === 'shape' && record.parentId === id
    })
    if (dependents.length > 0) store.remove(dependents.map((record) => record.id))
  })
}

/** Exchanges everything until both are quiet. */
export function exchange(a: Peer, b: Peer): void {
  for (let round = 0; round < 6; round++) {
    a.flush()
    b.flush()
    const forB = Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc))
    const forA = Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc))
    a.receive(forA)
    b.receive(forB)
  }
}

/** Two people on one fresh board. */
export function createPair(): [Peer, Peer] {
  const a = createPeer()
  a.flush()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(a.doc))
  const b = createPeer({ doc })
  return [a, b]
}

export function boxRecord(name: string, props: Partial<TLShape> = {}): TLShape {
  return {
    id: createShapeId(name),
    typeName: 'shape',
    type: 'component',
    x: 0,
    y: 0,
    rotation: 0,
    index: 'a1',
    parentId: PAGE_ID as TLPageId,
    isLocked: false,
    opacity: 1,
    meta: {},
    props: { w: 160, h: 60, kind: 'cache', richText: toRichText(name) },
    ...props,
  } as TLShape
}

export function frameRecord(name: string, props: Partial<TLShape> = {}): TLShape {
  return boxRecord(name, {
    type: 'frame',
    props: { w: 300, h: 300, name, color: 'black' },
    ...props,
  } as Partial<TLShape>)
}

export function bindingRecord(name: string, from: TLShapeId, to: TLShapeId): TLRecord {
  return {
    id: createBindingId(name),
    typeName: 'binding',
    type: 'arrow',
    fromId: from,
    toId: to,
    meta: {},
    props: {
      terminal: 'start',
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
      snap: 'none',
    },
  } as TLRecord
}

/** The document records of a store, by id. */
export function contents(store: TLStore): Map<string, PlainRecord> {
  const records = store.allRecords().filter((record) => store.scopedTypes.document.has(record.typeName))
  return new Map(records.map((record) => [record.id, plain(record)]))
}

/** Ids whose record differs between two people, or between a person's store and document. */
export function differences(a: Peer, b: Peer): string[] {
  const left = contents(a.store)
  const right = contents(b.store)
  const ids = new Set([...left.keys(), ...right.keys(), ...differencesToDoc(a), ...differencesToDoc(b)])
  const own = new Set([...differencesToDoc(a), ...differencesToDoc(b)])
  return [...ids].filter((id) => own.has(id) || !sameJson(left.get(id), right.get(id)))
}

function differencesToDoc({ store, doc, binding }: Peer): string[] {
  const stored = contents(store)
  const shared = new Map(recordsFromDoc(doc).map((record) => [record.id, canonical(record, binding)]))
  const ids = new Set([...stored.keys(), ...shared.keys()])
  return [...ids].filter(
    (id) => !binding.context.quarantine.has(id) && !sameJson(stored.get(id), shared.get(id)),
  )
}

function canonical(record: PlainRecord, { context }: Binding): PlainRecord {
  const richText = record.props?.['richText']
  if (!richText) return record
  return { ...record, props: { ...record.props, richText: context.text.canonical(richText as never) } }
}
