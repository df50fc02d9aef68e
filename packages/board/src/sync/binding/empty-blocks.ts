import * as Y from 'yjs'
import { TEXT_SCHEMA } from './text-schema.ts'

/**
 * Gives every empty line below `parent` a shared text to write into. Without one the first of two people
 * who write into an empty line at the same moment each make their own, and joining the two doubles
 * characters: the author of one moves it while the other already writes both. Inside a transaction.
 */
export function fillEmptyBlocks(parent: Y.XmlFragment): void {
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    if (child.length > 0) fillEmptyBlocks(child)
    else if (TEXT_SCHEMA.nodes[child.nodeName]?.isTextblock) child.insert(0, [new Y.XmlText()])
  }
}

/** Texts to which these events added lines. */
export function textsWithNewBlocks(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): Y.XmlFragment[] {
  return events.flatMap(({ target, changes }) =>
    target instanceof Y.XmlFragment && changes.added.size > 0 ? [target] : [],
  )
}

/** True for a line without characters, and for an empty text. */
export function isBlank(type: Y.XmlText | Y.XmlElement | Y.XmlHook): boolean {
  if (type instanceof Y.XmlText) return type.length === 0
  if (!(type instanceof Y.XmlElement)) return false
  return type.toArray().every((child) => child instanceof Y.XmlText && child.length === 0)
}
