import type { Judgement } from '../judge/verdict.ts'
import type { Evidence, NotCounted, Verdict } from './report.ts'

const LONGEST = 90

/** One sentence that says what is there and what is lacking. */
export function explain(judgement: Judgement, verdict: Verdict, evidence: readonly Evidence[]): string {
  const quoted = quotes(evidence)
  const lacking = judgement.facets
    .filter((state) => state.strength !== 'strong')
    .map((state) => state.facet.ask)
  if (verdict === 'covered') return quoted ? `On the board: ${quoted}.` : 'The diagram shows it.'
  if (verdict === 'partial') {
    const lack = lacking[0] ?? 'go beyond naming it'
    return `${quoted ? `${quoted} is there` : 'The diagram touches it'}; it does not yet ${lack}.`
  }
  if (verdict === 'unclear') return 'Something specific stands here that the rules cannot read.'
  const seen = judgement.refused.length > 0 ? 'Seen, but not as a decision' : 'Not on the board'
  return `${seen}: nothing that would ${lacking.slice(0, 2).join(', or ')}.`
}

function quotes(evidence: readonly Evidence[]): string {
  const texts = evidence.flatMap((item) => ('quote' in item ? [shorten(item.quote)] : []))
  return [...new Set(texts)]
    .slice(0, 2)
    .map((text) => `“${text}”`)
    .join(' and ')
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${[...line].slice(0, LONGEST - 1).join('')}…`
}

const WHY = {
  asked: 'asked, not answered',
  planned: 'not done yet',
  negated: 'ruled out',
  hedged: 'not decided',
  pasted: 'text of the prompt or the template',
  list: 'a run of terms that says nothing about them',
} as const
const MOST_REFUSALS = 5

/** What the rules saw and refused, for criteria that are not covered. */
export function notCounted(judgement: Judgement, used: readonly Evidence[]): NotCounted[] {
  const result: NotCounted[] = []
  const seen = new Set<string>()
  for (const { source, text, refusal } of judgement.refused) {
    if (!('note' in source) || result.length >= MOST_REFUSALS) continue
    const key = `${source.note}:${refusal.start}:${refusal.end}`
    const counted = used.some(
      (item) =>
        'note' in item && item.note === source.note && item.start <= refusal.start && item.end >= refusal.end,
    )
    if (seen.has(key) || (counted && refusal.status !== 'hedged')) continue
    seen.add(key)
    const cue = refusal.cue && refusal.cue !== '?' ? ` (“${refusal.cue}”)` : ''
    const word = shorten(text.slice(refusal.start, refusal.end))
    result.push({
      note: source.note,
      start: refusal.start,
      end: refusal.end,
      why: `“${word}” is ${WHY[refusal.status]}${cue}`,
    })
  }
  return result
}
