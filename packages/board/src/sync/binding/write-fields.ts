import * as Y from 'yjs'
import type { TLRichText } from 'tldraw'
import {
  FIELD,
  fieldsOf,
  newRichText,
  readField,
  sameJson,
  type PlainRecord,
  type RichText,
} from '@mockboard/protocol'
import type { BindingContext } from './context.ts'
import { fillEmptyBlocks } from './empty-blocks.ts'

/** Creates the record in the document. Inside a transaction. */
export function createInDoc(
  { records, text }: Pick<BindingContext, 'records' | 'text'>,
  record: PlainRecord,
): void {
  const entries = Object.entries(fieldsOf(record)).map(([field, value]): [string, unknown] => {
    if (field !== FIELD.richText || !isRichText(value)) return [field, value]
    return [field, newRichText(text.canonical(value) as unknown as RichText)]
  })
  const map = new Y.Map(entries)
  records.set(record.id, map)
  fillText(map)
}

/**
 * Writes fields of a record the document has. Only those that differ from the document, and, when
 * `before` is given, only those that changed since: what somebody else changed meanwhile stays theirs.
 * Inside a transaction.
 */
export function writeFields(context: BindingContext, after: PlainRecord, before?: PlainRecord): void {
  const map = context.records.get(after.id)
  if (!map) return
  const now = fieldsOf(after)
  const then = before && fieldsOf(before)
  const names = new Set([...Object.keys(now), ...(then ? Object.keys(then) : map.keys())])
  for (const field of names) {
    if (then && sameJson(now[field], then[field])) continue
    if (!(field in now)) map.delete(field)
    else if (field === FIELD.richText && isRichText(now[field])) writeText(context, map, now[field])
    else if (!sameJson(readField(map, field), now[field])) map.set(field, now[field])
  }
}

function writeText({ text }: BindingContext, map: Y.Map<unknown>, richText: TLRichText): void {
  const shared = map.get(FIELD.richText)
  const canonical = text.canonical(richText)
  if (!(shared instanceof Y.XmlFragment)) {
    map.set(FIELD.richText, newRichText(canonical as unknown as RichText))
    fillText(map)
  } else if (!sameJson(text.read(shared), canonical)) text.write(shared, canonical)
}

function fillText(map: Y.Map<unknown>): void {
  const shared = map.get(FIELD.richText)
  if (shared instanceof Y.XmlFragment) fillEmptyBlocks(shared)
}

function isRichText(value: unknown): value is TLRichText {
  return typeof value === 'object' && value !== null && Array.isArray((value as TLRichText).content)
}
