import type { Hit } from './hit.ts'
import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'

/** One stretch of a chain written as text: in "ingest -> features -> model" there are three. */
export interface Link {
  start: number
  end: number
  concepts: ReadonlySet<number>
  /** It holds a number. */
  counted: boolean
}

/** Chains of arrows on the lines of a text, each as its stretches in order. */
export function findChains(
  tokens: readonly Token[],
  lines: readonly Line[],
  byLine: readonly (readonly Hit[])[],
): Link[][] {
  return lines.flatMap((line) => {
    if (line.planned) return []
    const cuts = [line.first - 1]
    for (let at = line.first; at < line.last; at++) if (tokens[at]?.norm === '->') cuts.push(at)
    if (cuts.length < 2) return []
    cuts.push(line.last)
    const chain: Link[] = []
    for (let part = 0; part + 1 < cuts.length; part++) {
      const first = (cuts[part] ?? 0) + 1
      const last = cuts[part + 1] ?? first
      if (last > first) chain.push(readLink(tokens, byLine[line.index] ?? [], first, last))
    }
    return [chain]
  })
}

function readLink(tokens: readonly Token[], hits: readonly Hit[], first: number, last: number): Link {
  const inside = hits.filter(
    (hit) => hit.first >= first && hit.last <= last && hit.status === 'asserted' && !hit.masked,
  )
  const start = tokens[first]?.start ?? 0
  return {
    start,
    end: tokens[last - 1]?.end ?? start,
    concepts: new Set(inside.map((hit) => hit.concept)),
    counted: tokens.slice(first, last).some((token) => token.kind === 'number'),
  }
}
