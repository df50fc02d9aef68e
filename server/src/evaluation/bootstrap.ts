/** A seeded generator of numbers in [0, 1): mulberry32, a 32-bit counter well mixed. Not for secrets. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** 95 % interval, ends included. */
export type Interval = readonly [low: number, high: number]

/** The q-quantile (0 to 1) of sorted numbers, interpolated linearly between neighbours. */
export function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * Percentile bootstrap (Efron 1979): draws the units anew with replacement, `rounds` times, and takes the
 * middle 95 % of a statistic. The unit must be what is independent: boards, not decisions on one board.
 * Rounds in which the statistic is undefined are left out; null when that is all or there are no units.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  statistic: (drawn: readonly Unit[]) => number | null,
  { rounds = 2_000, seed = 1 }: { rounds?: number; seed?: number } = {},
): Interval | null {
  if (units.length === 0) return null
  const random = randomFrom(seed)
  const values: number[] = []
  for (let round = 0; round < rounds; round++) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] as Unit)
    const value = statistic(drawn)
    if (value !== null) values.push(value)
  }
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  return [quantile(values, 0.025), quantile(values, 0.975)]
}
