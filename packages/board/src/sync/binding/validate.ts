import * as Y from 'yjs'
import { FIELD, readRecord, type PlainRecord } from '@mockboard/protocol'
import { asRecord, isDocumentRecord, type BindingContext } from './context.ts'

/** Farther out (in page pixels) arithmetic and canvas break for whoever looks there. */
const MAX_COORDINATE = 1e7

export type Validated = { ok: true; record: PlainRecord } | { ok: false; reason: string }

/** The record as the document holds it now, if the store may have it. */
export function readValidated(context: BindingContext, id: string): Validated {
  const map: unknown = context.records.get(id)
  if (!(map instanceof Y.Map)) return refused('not a record')
  const record = readRecord(map)
  if (!record) return refused('not a record, or nested too deeply')
  if (record.id !== id) return refused('filed under another id')
  if (!isDocumentRecord(context.store, record)) return refused(`a ${record.typeName} is not part of a board`)
  const text: unknown = map.get(FIELD.richText)
  if (text instanceof Y.XmlFragment && record.props) record.props['richText'] = context.text.read(text)
  const far = outOfBounds(record)
  if (far) return refused(`${far} is out of bounds`)
  return accepted(context, record)
}

function accepted({ store }: BindingContext, record: PlainRecord): Validated {
  const { id } = asRecord(record)
  try {
    store.schema.validateRecord(store, asRecord(record), 'tests', store.unsafeGetWithoutCapture(id) ?? null)
    return { ok: true, record }
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}

function outOfBounds(record: PlainRecord): string | null {
  const { x, y, props } = record
  const measures = { x, y, w: props?.['w'], h: props?.['h'], growY: props?.['growY'] }
  for (const [name, value] of Object.entries(measures)) {
    if (typeof value === 'number' && Math.abs(value) > MAX_COORDINATE) return name
  }
  return null
}

function refused(reason: string): Validated {
  return { ok: false, reason }
}
