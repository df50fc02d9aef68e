import type { RecordsDiff, TLRecord, TLStore } from 'tldraw'
import * as Y from 'yjs'
import { ySyncPluginKey } from 'y-prosemirror'
import { PAGE_ID, type RecordMap } from '@mockboard/protocol'
import { canonicalTexts } from './canonical-texts.ts'
import { FROM_STORE, plain, recordsOf, type BindingContext } from './context.ts'
import { docToStore } from './doc-to-store.ts'
import { findDamage, rememberPlaces, repair, type Places } from './repair.ts'
import { storeToDoc } from './store-to-doc.ts'
import { textCodec } from './text-codec.ts'
import { TEXT_SCHEMA } from './text-schema.ts'
import { guardUndo } from './undo-guard.ts'
import { createInDoc, writeFields } from './write-fields.ts'

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
  /** Puts local changes that wait for the next frame into the document now. */
  flush(): void
  /** Brings the whole store to what the document holds. */
  reload(): void
  stop(): void
}

/** Pause in ms before records that the store refused are tried again. */
const RETRY = 30
const MAX_RETRIES = 3

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
  let retries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const pull = (ids: ReadonlySet<string>): void => {
    const before = context.quarantine.size
    try {
      reconciler.add(docToStore(context, ids, places))
      retries = 0
    } catch (error) {
      // A handler of the editor threw half way; the document still has it all.
      if (retries++ >= MAX_RETRIES) throw error
      timer = setTimeout(() => pull(ids), RETRY)
    }
    if (context.quarantine.size > before) retries = 0
  }
  const flush = (): void => store._flushHistory()
  const push = ({ changes }: { changes: RecordsDiff<TLRecord> }): void => {
    storeToDoc(context, changes)
    mend(context, changes, places, reconciler)
  }
  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], { origin }: Y.Transaction): void => {
    // Typing reaches the store through the text editor, which measures the text as well.
    if (origin === FROM_STORE || origin === ySyncPluginKey) return
    pull(touchedBy(events, records))
  }
  const reload = (): void => {
    adoptBase(context)
    pull(new Set([...records.keys(), ...store.allRecords().map(({ id }) => id)].filter((id) => !isMissingBase(id, records))))
  }

  const stops = [
    canonicalTexts(store, context.text),
    rememberPlaces(store, places),
    guardUndo(store, isReplaying),
    store.listen(push, { source: 'user', scope: 'document' }),
  ]
  records.observeDeep(observe)
  doc.on('afterAllTransactions', reconciler.run)
  reload()
  reconciler.run()
  return {
    context,
    flush,
    reload,
    stop: () => {
      flush()
      clearTimeout(timer)
      records.unobserveDeep(observe)
      doc.off('afterAllTransactions', reconciler.run)
      for (const stop of stops) stop()
    },
  }
}

/** The document record and the one page have fixed ids; an editor cannot be without them. */
const BASE: readonly string[] = ['document:document', PAGE_ID]

/** A fresh document gets these two from whoever comes first. */
function adoptBase(context: BindingContext): void {
  const { store, doc, records } = context
  if (!context.writable) return
  doc.transact(() => {
    for (const id of BASE) {
      const record = store.get(id as TLRecord['id'])
      if (record && !records.has(id)) createInDoc(context, plain(record))
    }
  }, FROM_STORE)
}

function isMissingBase(id: string, records: Y.Map<RecordMap>): boolean {
  return BASE.includes(id) && !records.has(id)
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

interface Reconciler {
  add(changes: RecordsDiff<TLRecord>): void
  run(): void
}

/**
 * What the store changed by itself while it took over remote changes (a binding that fell with its shape,
 * an arrow that moved along) is tagged remote and would never be sent; every other client computes its
 * own. This writes it back, after the transaction that brought the change is over.
 */
function createReconciler(context: BindingContext): Reconciler {
  const pending = new Set<string>()
  const run = (): void => {
    if (pending.size === 0 || !context.writable) return pending.clear()
    const ids = [...pending]
    pending.clear()
    const { store, doc, records, quarantine } = context
    doc.transact(() => {
      for (const id of ids) {
        const record = store.unsafeGetWithoutCapture(id as TLRecord['id'])
        if (!record) {
          if (records.has(id) && !quarantine.has(id)) records.delete(id)
        } else if (!store.scopedTypes.document.has(record.typeName)) continue
        else if (records.has(id)) writeFields(context, plain(record))
        else createInDoc(context, plain(record))
      }
    }, FROM_STORE)
  }
  return {
    add: (changes) => {
      for (const part of Object.values(changes)) for (const id of Object.keys(part)) pending.add(id)
    },
    run,
  }
}
