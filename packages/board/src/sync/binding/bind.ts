import type { RecordsDiff, TLRecord, TLStore } from 'tldraw'
import type * as Y from 'yjs'
import { ySyncPluginKey } from 'y-prosemirror'
import type { RecordMap } from '@mockboard/protocol'
import { adoptBase } from './base-records.ts'
import { canonicalTexts } from './canonical-texts.ts'
import { FROM_STORE, recordsOf, type BindingContext } from './context.ts'
import { fillEmptyBlocks, textsWithNewBlocks } from './empty-blocks.ts'
import { createPuller } from './pull.ts'
import { createReconciler, type Reconciler } from './reconcile.ts'
import { findDamage, rememberPlaces, repair, type Places } from './repair.ts'
import { storeToDoc } from './store-to-doc.ts'
import { textCodec } from './text-codec.ts'
import { TEXT_SCHEMA } from './text-schema.ts'
import { guardUndo } from './undo-guard.ts'

export interface BindOptions {
  store: TLStore
  doc: Y.Doc
  /** False for those who may only look. */
  writable: boolean
  /** True while the editor applies an undo or redo. */
  isReplaying: () => boolean
}

export interface Binding {
  readonly context: BindingContext
  /** Puts local changes that still wait into the document now. */
  flush(): void
  /** Brings the whole store to what the document holds. */
  reload(): void
  stop(): void
}

/** Keeps a store and a board document equal, both ways, until stopped. Starts with the document's content. */
export function bind({ store, doc, writable, isReplaying }: BindOptions): Binding {
  const records = recordsOf(doc)
  const context: BindingContext = {
    store,
    doc,
    records,
    text: textCodec(TEXT_SCHEMA),
    writable,
    quarantine: new Map(),
  }
  const places: Places = new Map()
  const reconciler = createReconciler(context)
  const puller = createPuller(context, places, reconciler)
  const newBlocks = new Set<Y.XmlFragment>()
  const settle = (): void => {
    reconciler.run()
    if (newBlocks.size === 0) return
    const texts = [...newBlocks]
    newBlocks.clear()
    doc.transact(() => texts.forEach(fillEmptyBlocks), FROM_STORE)
  }
  const flush = (): void => store._flushHistory()
  const push = ({ changes }: { changes: RecordsDiff<TLRecord> }): void => {
    storeToDoc(context, changes)
    mend(context, changes, places, reconciler)
  }
  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction): void => {
    if (origin === FROM_STORE) return
    // Typing reaches the store through the text editor, which measures the text as well.
    if (origin !== ySyncPluginKey) return puller.pull(touchedBy(events, records))
    for (const text of textsWithNewBlocks(events)) newBlocks.add(text)
  }
  const reload = (): void => {
    adoptBase(context)
    puller.pullAll()
    settle()
  }

  const stops = [
    canonicalTexts(store, context.text),
    rememberPlaces(store, places),
    guardUndo(store, isReplaying),
    soonAfterChanges(store, flush),
    store.listen(push, { source: 'user', scope: 'document' }),
  ]
  records.observeDeep(observe)
  doc.on('afterAllTransactions', settle)
  reload()
  return {
    context,
    flush,
    reload,
    stop: () => {
      flush()
      puller.stop()
      records.unobserveDeep(observe)
      doc.off('afterAllTransactions', settle)
      for (const stop of stops) stop()
    },
  }
}

/**
 * Runs `flush` when the code that changed the store is done. The store by itself tells its listeners with the
 * next frame, which the other person would wait for as well.
 */
function soonAfterChanges(store: TLStore, flush: () => void): () => void {
  let waiting = false
  return store.sideEffects.registerOperationCompleteHandler((source) => {
    if (source !== 'user' || waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      flush()
    })
  })
}

/** Ids of records in which something changed. */
function touchedBy(
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
  records: Y.Map<RecordMap>,
): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const event of events) {
    const changed = event.target === (records as unknown) ? event.keys.keys() : [String(event.path[0])]
    for (const id of changed) ids.add(id)
  }
  return ids
}

/** A local deletion or undo may leave pieces behind; they go the way of remote changes, outside of undo. */
function mend(
  { store }: BindingContext,
  changes: RecordsDiff<TLRecord>,
  places: Places,
  reconciler: Reconciler,
): void {
  const touched = new Set(Object.values(changes).flatMap((part) => Object.keys(part)))
  const damage = findDamage(store, touched)
  if (!damage) return
  reconciler.add(store.extractingChanges(() => store.mergeRemoteChanges(() => repair(store, damage, places))))
  reconciler.run()
}
