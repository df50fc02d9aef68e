/** Edits (insert, delete, replace, swap of neighbours) from a to b; more than `limit` comes back as limit + 1. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

/** The known name somebody probably meant, or null when none is near. The first of equally near ones. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return null
  const limit = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)))
  let best: string | null = null
  let least = limit + 1
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    const starts = wanted.length >= 3 && other.startsWith(wanted)
    const edits = starts ? Math.min(1, limit) : distance(wanted.slice(0, 64), other.slice(0, 64), limit)
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** `, did you mean "metrics"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known)
  return meant === null ? '' : `, did you mean "${meant}"?`
}
