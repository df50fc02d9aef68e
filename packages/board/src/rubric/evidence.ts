import type { CriterionReport, Evidence } from '@mockboard/grader'

type Quote = Extract<Evidence, { quote: string }>

const isQuote = (evidence: Evidence): evidence is Quote => 'quote' in evidence

/**
 * Evidence with each stretch of text named once: quotes of one note that overlap become one quote over both.
 * The order of first mention stays.
 */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = []
  for (const one of evidence) {
    if (!isQuote(one)) {
      kept.push(one)
      continue
    }
    // A quote may bridge two that stood apart so far: all of them become one.
    const touched = kept.filter((other): other is Quote => isQuote(other) && overlap(other, one))
    const [first, ...rest] = touched
    if (!first) kept.push(one)
    else kept[kept.indexOf(first)] = touched.reduce(joined, one)
    for (const other of rest) kept.splice(kept.indexOf(other), 1)
  }
  return kept
}

function overlap(a: Quote, b: Quote): boolean {
  return a.note === b.note && a.start < b.end && b.start < a.end
}

function joined(a: Quote, b: Quote): Quote {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a]
  if (right.end <= left.end) return left
  return { ...left, end: right.end, quote: left.quote + right.quote.slice(left.end - right.start) }
}

const LACK = / (?:is|are) there; (it .+)$/s

/**
 * What the reason says beyond the quotes that stand beside it, or null when it only repeats them: a covered
 * criterion is explained by its quotes, a partial one by what is still lacking.
 */
export function lacking({ verdict, reason, evidence }: CriterionReport): string | null {
  if (verdict === 'covered' || reason === '') return null
  const rest = evidence.some(isQuote) ? LACK.exec(reason)?.[1] : undefined
  return rest === undefined ? reason : rest.charAt(0).toUpperCase() + rest.slice(1)
}
