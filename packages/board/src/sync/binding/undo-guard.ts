import type { TLRecord, TLRichText, TLShape, TLStore } from 'tldraw'
import { FIELD, fieldsOf, sameJson } from '@mockboard/protocol'
import { asRecord, plain } from './context.ts'
import { withFields } from './with-fields.ts'

const TYPES = ['document', 'page', 'asset', 'shape', 'binding'] as const

/** Text is taken back in the text editor, by its author; a step of the board never carries it along. */
const TEXT_FIELDS: readonly string[] = [FIELD.richText, `${FIELD.propPrefix}growY`]

/**
 * tldraw's undo puts whole old records back: it would take with it what others changed in them since, and
 * bring back what others deleted. This keeps undo to one's own fields.
 *
 * `isReplaying` is true while an undo or redo is being applied. Returns how to stop.
 */
export function guardUndo(store: TLStore, isReplaying: () => boolean): () => void {
  /** Per record the fields that somebody else wrote last. */
  const foreign = new Map<string, Set<string>>()
  const writtenByOthers = new Set<string>()
  const deletedByOthers = new Set<string>()
  const lastText = new Map<string, TLRichText>()
  const resurrected = new Set<TLRecord['id']>()

  const beforeChange = <R extends TLRecord>(before: R, after: R, source: 'user' | 'remote'): R => {
    const now = fieldsOf(plain(before))
    const next = fieldsOf(plain(after))
    const changed = [...new Set([...Object.keys(now), ...Object.keys(next)])].filter(
      (field) => !sameJson(now[field], next[field]),
    )
    const theirs = foreign.get(after.id) ?? new Set<string>()
    if (isReplaying() && source === 'user') {
      const kept = changed.filter((field) => theirs.has(field) || TEXT_FIELDS.includes(field))
      return kept.length === 0 ? after : (asRecord(withFields(plain(after), plain(before), kept)) as R)
    }
    if (source === 'remote' && changed.includes(FIELD.richText)) writtenByOthers.add(after.id)
    for (const field of changed) {
      if (source === 'remote') theirs.add(field)
      else theirs.delete(field)
    }
    if (theirs.size > 0) foreign.set(after.id, theirs)
    else foreign.delete(after.id)
    return after
  }

  const beforeCreate = <R extends TLRecord>(record: R, source: 'user' | 'remote'): R => {
    if (source === 'remote') deletedByOthers.delete(record.id)
    else if (isReplaying() && deletedByOthers.has(record.id)) resurrected.add(record.id)
    const text = isReplaying() ? lastText.get(record.id) : undefined
    if (!text || record.typeName !== 'shape') return record
    return { ...record, props: { ...record.props, richText: text } } as R
  }

  const beforeDelete = (record: TLRecord, source: 'user' | 'remote'): false | void => {
    if (source === 'remote') deletedByOthers.add(record.id)
    // Taking back my creation must not take the words somebody else wrote into it.
    else if (isReplaying() && writtenByOthers.has(record.id)) return false
    const text = record.typeName === 'shape' ? richTextOf(record) : undefined
    if (text) lastText.set(record.id, text)
    foreign.delete(record.id)
    writtenByOthers.delete(record.id)
  }

  const { sideEffects } = store
  // One handler serves all types; the registration wants a single one.
  const watch = (type: (typeof TYPES)[number]) => [
    sideEffects.registerBeforeChangeHandler(type as 'shape', beforeChange),
    sideEffects.registerBeforeCreateHandler(type as 'shape', beforeCreate),
    sideEffects.registerBeforeDeleteHandler(type as 'shape', beforeDelete),
  ]
  const stops = TYPES.flatMap((type) => watch(type))
  stops.push(
    sideEffects.registerOperationCompleteHandler(() => {
      if (resurrected.size === 0) return
      const ids = [...resurrected]
      resurrected.clear()
      store.remove(ids)
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

function richTextOf(shape: TLShape): TLRichText | undefined {
  const { richText } = shape.props as { richText?: TLRichText }
  return richText
}
