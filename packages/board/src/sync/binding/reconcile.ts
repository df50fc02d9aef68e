import type { RecordsDiff, TLRecord } from 'tldraw'
import { FROM_STORE, plain, type BindingContext } from './context.ts'
import { createInDoc, writeFields } from './write-fields.ts'

export interface Reconciler {
  add(changes: RecordsDiff<TLRecord>): void
  run(): void
}

/**
 * What the store changed by itself while it took over remote changes (a binding that fell with its shape,
 * an arrow that moved along) is tagged remote and would never be sent; every other client computes its
 * own. This writes it back, after the transaction that brought the change is over.
 */
export function createReconciler(context: BindingContext): Reconciler {
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
