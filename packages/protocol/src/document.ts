/**
 * Names inside the `board` Yjs document (DESIGN 4.5). One flat Y.Map per tldraw record in `records`,
 * one key per field, so that two people changing different fields of one shape both win.
 */
export const BOARD_DOC = {
  /** Y.Map<recordId, Y.Map<field, value>> */
  records: 'records',
  /** Y.Map: `schema` (serialized tldraw schema), `textSchema` (number), `seeded` (starting board id) */
  meta: 'meta',
  /** Y.Map: the session clock, see clock.ts and clock-store.ts */
  clock: 'clock',
  /** Y.Map<section, seconds>: time the candidate spent writing in each section */
  spent: 'spent',
} as const

/** Raised when the rich-text node set changes: y-prosemirror deletes nodes its schema does not know. */
export const TEXT_SCHEMA_VERSION = 1

/** Fixed id: every board has this one page, whoever opens it first. */
export const PAGE_ID = 'page:page'

/**
 * Field names of a record's Y.Map. `x,y` are packed as `xy` and `w,h` as `wh`: consecutive writes of
 * one key merge into one deleted struct, alternating keys never do (18 kB against 0.8 kB after 1,000
 * moves of one card).
 */
export const FIELD = {
  position: 'xy',
  size: 'wh',
  richText: 'p.richText',
  propPrefix: 'p.',
  metaPrefix: 'm.',
} as const
