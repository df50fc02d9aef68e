import { FIELD, fieldsOf, type PlainRecord } from '@mockboard/protocol'

/** `target` with these fields (named as in the document) as they are in `source`. */
export function withFields(target: PlainRecord, source: PlainRecord, fields: readonly string[]): PlainRecord {
  const result: PlainRecord = { ...target, meta: { ...target.meta } }
  if (target.props) result.props = { ...target.props }
  const values = fieldsOf(source)
  for (const field of fields) setField(result, field, values[field])
  return result
}

function setField(record: PlainRecord, field: string, value: unknown): void {
  if (field === FIELD.position) {
    const [x, y] = value as [number, number]
    record['x'] = x
    record['y'] = y
  } else if (field === FIELD.size) {
    const [w, h] = value as [number, number]
    Object.assign((record.props ??= {}), { w, h })
  } else if (field.startsWith(FIELD.propPrefix)) assign((record.props ??= {}), field.slice(2), value)
  else if (field.startsWith(FIELD.metaPrefix)) assign(record.meta, field.slice(2), value)
  else assign(record, field, value)
}

function assign(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}
