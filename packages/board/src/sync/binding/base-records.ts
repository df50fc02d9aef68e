import type { TLRecord } from 'tldraw'
import type * as Y from 'yjs'
import { PAGE_ID, type RecordMap } from '@mockboard/protocol'
import { FROM_STORE, plain, type BindingContext } from './context.ts'
import { createInDoc } from './write-fields.ts'

/** The document record and the one page have fixed ids; an editor cannot be without them. */
const BASE: readonly string[] = ['document:document', PAGE_ID]

/** A fresh document gets these two from whoever comes first. */
export function adoptBase(context: BindingContext): void {
  const { store, doc, records } = context
  if (!context.writable) return
  doc.transact(() => {
    for (const id of BASE) {
      const record = store.get(id as TLRecord['id'])
      if (record && !records.has(id)) createInDoc(context, plain(record))
    }
  }, FROM_STORE)
}

export function isMissingBase(id: string, records: Y.Map<RecordMap>): boolean {
  return BASE.includes(id) && !records.has(id)
}
