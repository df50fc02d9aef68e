import type { RecordsDiff, TLPageId, TLRecord } from 'tldraw'
import { PAGE_ID, sameJson, type PlainRecord } from '@mockboard/protocol'
import { asRecord, isDocumentRecord, plain, type BindingContext } from './context.ts'
import { cycleBreakers } from './cycles.ts'
import { findDamage, repair, type Places } from './repair.ts'
import { readValidated } from './validate.ts'

/** Pages before shapes before what binds them: the store's handlers look at what a record refers to. */
const ORDER: Readonly<Record<string, number>> = {
  document: 0,
  page: 1,
  asset: 2,
  user: 2,
  shape: 3,
  binding: 4,
}

/**
 * Brings the store's records with these ids to what the document holds now. Returns what changed in the
 * store, cascades and repairs included.
 */
export function docToStore(
  context: BindingContext,
  ids: Iterable<string>,
  places: Places,
): RecordsDiff<TLRecord> {
  const { store } = context
  const { puts, removes } = difference(context, ids)
  return store.extractingChanges(() => {
    store.mergeRemoteChanges(() => {
      const touched = new Set<string>(removes)
      if (puts.length > 0) put(context, puts, touched)
      if (removes.length > 0) store.remove(removes as TLRecord['id'][])
      const damage = findDamage(store, touched)
      if (damage) repair(store, damage, places)
    })
  })
}

function difference(context: BindingContext, ids: Iterable<string>) {
  const { store, records, quarantine } = context
  const puts = new Map<string, PlainRecord>()
  const removes: string[] = []
  for (const id of ids) {
    quarantine.delete(id)
    const existing = store.unsafeGetWithoutCapture(id as TLRecord['id'])
    if (!records.has(id)) {
      if (existing && isDocumentRecord(store, existing)) removes.push(id)
      continue
    }
    const read = readValidated(context, id)
    if (!read.ok) quarantine.set(id, read.reason)
    else if (!existing || !sameJson(read.record, existing)) puts.set(id, read.record)
  }
  return { puts: withoutCycles(context, puts), removes }
}

function withoutCycles({ store }: BindingContext, puts: ReadonlyMap<string, PlainRecord>): PlainRecord[] {
  const parentOf = (id: string): string | undefined => {
    const record = puts.get(id) ?? store.unsafeGetWithoutCapture(id as TLRecord['id'])
    return record?.typeName === 'shape' ? String((record as { parentId: unknown }).parentId) : undefined
  }
  const breakers = cycleBreakers(puts.keys(), parentOf)
  const byId = new Map(puts)
  for (const id of breakers) {
    const stored = store.unsafeGetWithoutCapture(id as TLRecord['id'])
    const record = puts.get(id) ?? (stored && plain(stored))
    if (record) byId.set(id, { ...record, parentId: PAGE_ID as TLPageId })
  }
  return [...byId.values()].sort((a, b) => (ORDER[a.typeName] ?? 5) - (ORDER[b.typeName] ?? 5))
}

/** All at once; when that fails one by one, so that the record at fault costs nobody else's. */
function put(
  { store, quarantine }: BindingContext,
  records: readonly PlainRecord[],
  touched: Set<string>,
): void {
  for (const { id } of records) touched.add(id)
  try {
    store.put(records.map(asRecord))
  } catch {
    for (const record of records) {
      try {
        store.put([asRecord(record)])
      } catch (error) {
        quarantine.set(record.id, error instanceof Error ? error.message : String(error))
      }
    }
  }
}
