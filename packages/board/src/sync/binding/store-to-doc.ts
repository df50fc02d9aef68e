import type { RecordsDiff, TLRecord } from 'tldraw'
import { FROM_STORE, plain, type BindingContext } from './context.ts'
import { createInDoc, writeFields } from './write-fields.ts'

/** Writes what the local person changed into the document, in one transaction. */
export function storeToDoc(context: BindingContext, changes: RecordsDiff<TLRecord>): void {
  const { doc, store, records } = context
  if (!context.writable) return
  doc.transact(() => {
    // A batch that was rolled back is still reported, so the store decides what there is, not the report.
    for (const id of idsOf(changes.added)) {
      const record = store.get(id)
      if (!record) continue
      if (records.has(id)) writeFields(context, plain(record))
      else createInDoc(context, plain(record))
    }
    for (const [before] of Object.values(changes.updated)) {
      const record = store.get(before.id)
      // Gone from the document means that somebody deleted it, and a delete wins over a change.
      if (record && records.has(before.id)) writeFields(context, plain(record), plain(before))
    }
    for (const id of idsOf(changes.removed)) {
      if (!store.has(id)) records.delete(id)
    }
  }, FROM_STORE)
}

function idsOf<K extends string>(part: Record<K, unknown>): K[] {
  return Object.keys(part) as K[]
}
