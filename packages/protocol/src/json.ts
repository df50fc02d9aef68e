/** Deepest nesting a record value or a text may have; tldraw's own records stay under 8. */
export const MAX_DEPTH = 32

/**
 * The value with nothing but plain objects and arrays, or `undefined` when it is nested deeper than
 * `MAX_DEPTH`. Yjs decodes a key `__proto__` by plain assignment, so a hostile peer can hand us objects
 * with a replaced prototype; those are rebuilt from their own keys. Clean values are returned as they are.
 */
export function plainJson(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return undefined
  return Array.isArray(value) ? plainArray(value, depth) : plainObject(value, depth)
}

function plainArray(value: unknown[], depth: number): unknown[] | undefined {
  let copy: unknown[] | null = null
  for (const [i, item] of value.entries()) {
    const clean = plainJson(item, depth + 1)
    if (clean === undefined && item !== undefined) return undefined
    if (clean !== item) (copy ??= value.slice())[i] = clean
  }
  return copy ?? value
}

function plainObject(value: object, depth: number): object | undefined {
  const entries = Object.entries(value)
  const copy: Record<string, unknown> = {}
  let changed = Object.getPrototypeOf(value) !== Object.prototype
  for (const [key, item] of entries) {
    const clean = plainJson(item, depth + 1)
    if (clean === undefined && item !== undefined) return undefined
    if (key === '__proto__') changed = true
    else copy[key] = clean
    changed ||= clean !== item
  }
  return changed ? copy : value
}

/** True when two JSON values are the same, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameJson(item, b[i]))
    )
  }
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  )
}
