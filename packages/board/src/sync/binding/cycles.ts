/**
 * Members of parent cycles that must leave for the page: the smallest id of each cycle, so that every
 * client picks the same one. A shape that is its own ancestor makes the editor recurse for ever.
 *
 * `parentOf` gives the parent of an id, undefined for what has none or is unknown.
 */
export function cycleBreakers(
  ids: Iterable<string>,
  parentOf: (id: string) => string | undefined,
): ReadonlySet<string> {
  const breakers = new Set<string>()
  const settled = new Set<string>()
  for (const start of ids) {
    const path: string[] = []
    const onPath = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !settled.has(id) && !onPath.has(id)) {
      path.push(id)
      onPath.add(id)
      id = parentOf(id)
    }
    if (id !== undefined && onPath.has(id)) {
      const cycle = path.slice(path.indexOf(id))
      breakers.add(cycle.reduce((least, next) => (next < least ? next : least)))
    }
    for (const seen of path) settled.add(seen)
  }
  return breakers
}
