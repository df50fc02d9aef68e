/**
 * How much longer the work takes on ten times the input: about 10 when the work is linear, about 100 when it is
 * quadratic. A ratio within one run, best of three, because a busy machine makes every absolute time a lie.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size / 10)
  return (
    best(() => work(size)) /
    Math.max(
      best(() => work(size / 10)),
      0.5,
    )
  )
}

function best(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}
