import * as Y from 'yjs'
import { BOARD_DOC, FIELD } from './document.ts'
import { plainJson, sameJson } from './json.ts'
import { newRichText, readRichText, type RichText, writeRichText } from './rich-text.ts'

/** A tldraw record as plain JSON. `props` is there for shapes, bindings and assets, `meta` always. */
export interface PlainRecord {
  id: string
  typeName: string
  type?: string
  props?: Record<string, unknown>
  meta: Record<string, unknown>
  [field: string]: unknown
}

/** A record's Y.Map. */
export type RecordMap = Y.Map<unknown>

const WITH_PROPS = new Set(['shape', 'binding', 'asset'])

/**
 * The tldraw record held in one flat Y.Map (layout in document.ts), or null when it is not a record:
 * no id or typeName, foreign shared types, or values nested absurdly deep. Says nothing about whether
 * the tldraw schema accepts it.
 */
export function readRecord(map: RecordMap): PlainRecord | null {
  const id = map.get('id')
  const typeName = map.get('typeName')
  if (typeof id !== 'string' || typeof typeName !== 'string') return null
  const record: PlainRecord = { id, typeName, meta: {} }
  if (WITH_PROPS.has(typeName)) record.props = {}
  for (const [field, shared] of map) {
    const value = readValue(field, shared)
    if (value === undefined) return null
    setField(record, field, value)
  }
  return record
}

function readValue(field: string, shared: unknown): unknown {
  if (!(shared instanceof Y.AbstractType)) return plainJson(shared)
  return field === FIELD.richText && shared instanceof Y.XmlFragment ? readRichText(shared) : undefined
}

function setField(record: PlainRecord, field: string, value: unknown): void {
  if (field === FIELD.position && isPair(value)) [record['x'], record['y']] = value
  else if (field === FIELD.size && isPair(value)) {
    setOwn((record.props ??= {}), 'w', value[0])
    setOwn(record.props, 'h', value[1])
  } else if (field.startsWith(FIELD.propPrefix)) setOwn((record.props ??= {}), field.slice(2), value)
  else if (field.startsWith(FIELD.metaPrefix)) setOwn(record.meta, field.slice(2), value)
  else if (field !== 'meta' && field !== 'props') setOwn(record, field, value)
}

/** `target['__proto__'] = value` would replace the prototype of the record everybody then reads. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value
}

function isPair(value: unknown): value is [unknown, unknown] {
  return Array.isArray(value) && value.length === 2
}

/**
 * Fields of a record as plain JSON, keyed as in its Y.Map; `p.richText` is ProseMirror JSON here and a
 * Y.XmlFragment there. Inverse of `readRecord`. Keys with the value undefined are left out.
 */
export function fieldsOf(record: PlainRecord): Record<string, unknown> {
  const { x, y, props, meta, ...rest } = record
  const fields: Record<string, unknown> = {}
  const put = (field: string, value: unknown): void => {
    if (value !== undefined && field !== '__proto__') fields[field] = value
  }
  for (const [key, value] of Object.entries(rest)) put(key, value)
  putPair(put, FIELD.position, ['x', x], ['y', y])
  const { w, h, ...others } = props ?? {}
  putPair(put, FIELD.size, ['p.w', w], ['p.h', h])
  for (const [key, value] of Object.entries(others)) put(FIELD.propPrefix + key, value)
  for (const [key, value] of Object.entries(meta ?? {})) put(FIELD.metaPrefix + key, value)
  return fields
}

function putPair(
  put: (field: string, value: unknown) => void,
  packed: string,
  [firstKey, first]: [string, unknown],
  [secondKey, second]: [string, unknown],
): void {
  if (first !== undefined && second !== undefined) return put(packed, [first, second])
  put(firstKey, first)
  put(secondKey, second)
}

/** The value of one field as plain JSON, comparable with what `fieldsOf` gives. */
export function readField(map: RecordMap, field: string): unknown {
  return readValue(field, map.get(field))
}

/**
 * Writes a record into `records`, touching only fields that differ. Replaces rich text that differs as a
 * whole (see `writeRichText`). Call inside a transaction.
 */
export function writeRecord(records: Y.Map<RecordMap>, record: PlainRecord): void {
  const fields = fieldsOf(record)
  const existing = records.get(record.id)
  if (!existing) {
    const entries = Object.entries(fields).map(([field, value]) => [field, newValue(field, value)] as const)
    records.set(record.id, new Y.Map(entries))
    return
  }
  for (const field of existing.keys()) if (!Object.hasOwn(fields, field)) existing.delete(field)
  for (const [field, value] of Object.entries(fields)) {
    if (existing.has(field) && sameJson(readField(existing, field), value)) continue
    const shared = existing.get(field)
    if (shared instanceof Y.XmlFragment && isRichText(value)) writeRichText(shared, value)
    else existing.set(field, newValue(field, value))
  }
}

function newValue(field: string, value: unknown): unknown {
  return field === FIELD.richText && isRichText(value) ? newRichText(value) : value
}

function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && Array.isArray((value as RichText).content)
}

/** All readable records of a board document, sorted by id so that the order never depends on history. */
export function recordsFromDoc(doc: Y.Doc): PlainRecord[] {
  const found: PlainRecord[] = []
  for (const [id, map] of doc.getMap<RecordMap>(BOARD_DOC.records)) {
    if (!(map instanceof Y.Map)) continue
    const record = readRecord(map)
    if (record?.id === id) found.push(record)
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}
