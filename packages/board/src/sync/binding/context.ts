import type { TLRecord, TLStore } from 'tldraw'
import type * as Y from 'yjs'
import { BOARD_DOC, type PlainRecord, type RecordMap } from '@mockboard/protocol'
import type { TextCodec } from './text-codec.ts'

/** Origin of document transactions that carry local changes of the store. */
export const FROM_STORE = Symbol('from store')

/** What the parts of the binding share. */
export interface BindingContext {
  readonly store: TLStore
  readonly doc: Y.Doc
  readonly records: Y.Map<RecordMap>
  readonly text: TextCodec
  /** False for those who may only look: nothing they do may reach the document. */
  readonly writable: boolean
  /** Records the document holds and the store refuses, with the reason. They stay in the document. */
  readonly quarantine: Map<string, string>
}

export function recordsOf(doc: Y.Doc): Y.Map<RecordMap> {
  return doc.getMap<RecordMap>(BOARD_DOC.records)
}

/** A tldraw record seen as the plain JSON it is. */
export function plain(record: TLRecord): PlainRecord {
  return record as unknown as PlainRecord
}

/** Only for records that `validate` accepted, or that came out of a store. */
export function asRecord(record: PlainRecord): TLRecord {
  return record as unknown as TLRecord
}

export function isDocumentRecord(store: TLStore, record: { typeName: string }): boolean {
  return store.scopedTypes.document.has(record.typeName as TLRecord['typeName'])
}
