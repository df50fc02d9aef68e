/**
 * Where somebody is and what they hold: a cursor, a camera, a selection. The full tldraw record is about
 * 500 bytes a message and cursors are most of the traffic, so the wire carries this short form (about
 * 130 bytes) in the awareness field `p`. Other awareness fields (text carets of y-prosemirror) stay free.
 */
export interface Presence {
  /** Person, the same in every tab; without tldraw's `user:` prefix. */
  user: string
  name: string
  /** `#rrggbb` */
  color: string
  /** In page coordinates; null when the pointer is not on the board. */
  cursor: { x: number; y: number } | null
  /** Camera and screen size in tldraw's sense, what following needs; null before the first paint. */
  view: { x: number; y: number; z: number; w: number; h: number } | null
  /** Shape ids without the `shape:` prefix, at most `MAX_SELECTION`. */
  selection: readonly string[]
  /** Shape being edited, without prefix. */
  editing: string | null
  /** User being followed. */
  following: string | null
}

/** `u` user, `n` name, `k` colour, `c` cursor, `v` view, `s` selection, `e` editing, `f` following. */
export interface CompactPresence {
  u: string
  n: string
  k: string
  c?: [number, number]
  v?: [number, number, number, number, number]
  s?: string[]
  e?: string
  f?: string
}

/** Awareness fields: `p` is written by its owner, `r` (the role) by the server, whatever the client said. */
export const AWARENESS = { presence: 'p', role: 'r' } as const

export const MAX_SELECTION = 50
const MAX_ID = 64
const MAX_NAME = 40
/** Farther out nothing can be drawn sensibly, and 1e308 breaks the canvas of whoever receives it. */
const MAX_COORDINATE = 1e7

/** Short form; cursor rounded to whole pixels, view to tenths (zoom to thousandths), empty fields left out. */
export function encodePresence(presence: Presence): CompactPresence {
  const { cursor, view, selection, editing, following } = presence
  return {
    u: presence.user,
    n: presence.name.slice(0, MAX_NAME),
    k: presence.color,
    ...(cursor && { c: [Math.round(cursor.x), Math.round(cursor.y)] satisfies [number, number] }),
    ...(view && {
      v: [round(view.x, 10), round(view.y, 10), round(view.z, 1000), round(view.w, 1), round(view.h, 1)],
    }),
    ...(selection.length > 0 && { s: selection.slice(0, MAX_SELECTION) }),
    ...(editing !== null && { e: editing }),
    ...(following !== null && { f: following }),
  }
}

/** What a peer sent as `p`, checked; null when it is anything else. Unknown keys are ignored. */
export function decodePresence(value: unknown): Presence | null {
  if (!isCompact(value)) return null
  const { c, v } = value
  return {
    user: value.u,
    name: value.n,
    color: value.k,
    cursor: c ? { x: c[0], y: c[1] } : null,
    view: v ? { x: v[0], y: v[1], z: v[2], w: v[3], h: v[4] } : null,
    selection: value.s ?? [],
    editing: value.e ?? null,
    following: value.f ?? null,
  }
}

function isCompact(value: unknown): value is CompactPresence {
  if (typeof value !== 'object' || value === null) return false
  const { u, n, k, c, v, s, e, f } = value as Record<string, unknown>
  const who = isId(u) && isName(n) && isColor(k)
  return who && isCursor(c) && isView(v) && isSelection(s) && isOptionalId(e) && isOptionalId(f)
}

const round = (value: number, steps: number): number => Math.round(value * steps) / steps

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_NAME

const isColor = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_ID

const isOptionalId = (value: unknown): value is string | undefined => value === undefined || isId(value)

const isSelection = (value: unknown): value is string[] | undefined =>
  value === undefined || (Array.isArray(value) && value.length <= MAX_SELECTION && value.every(isId))

const isCursor = (value: unknown): value is CompactPresence['c'] => value === undefined || isNumbers(value, 2)

const isView = (value: unknown): value is CompactPresence['v'] =>
  value === undefined || (isNumbers(value, 5) && value[2]! > 0)

function isNumbers(value: unknown, length: number): value is number[] {
  return (
    Array.isArray(value) &&
    value.length === length &&
    value.every((item) => typeof item === 'number' && Math.abs(item) <= MAX_COORDINATE)
  )
}
