import type { Status } from '@mockboard/templates'
import type { Clause, Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'

/**
 * What a writer does with an idea: says it, wonders about it, plans it, rules it out. In the manner of NegEx and
 * ConText: a cue, a direction, a short reach, and phrases that only look like a cue.
 */
export interface Claim {
  status: Status
  /** The word that decided, for the explanation. */
  cue: string
}

const ASSERTED: Claim = { status: 'asserted', cue: '' }
const REACH = 5

const NEGATIONS = new Set([
  'no',
  'not',
  'without',
  'w/o',
  'never',
  'skip',
  'skipping',
  'dont',
  "don't",
  "won't",
  'wont',
  "doesn't",
  "can't",
  'cannot',
  'nor',
  'neither',
  'none',
  'ignore',
  'ignoring',
  'avoid',
  'drop',
  'without',
])
/** Next word that turns a negation cue into something else: "no more than", "not only", "skip rate". */
const NOT_NEGATING: Readonly<Record<string, readonly string[]>> = {
  no: ['more', 'of', 'longer', 'history', 'worse', 'later', 'earlier', 'two', '1', '.'],
  not: [
    'only',
    'just',
    'more',
    'be',
    'worse',
    'raise',
    'regress',
    'drop',
    'fall',
    'shown',
    'clicked',
    'enough',
    'yet',
    'seen',
  ],
  skip: ['rate', 'rates', 'within', '<', 'button', 'connection', 'connections', 'if', '='],
  drop: ['in', 'rate', 'out', 'of', '>', 'if', 'by', '>=', 'rows', 'them', 'it'],
  never: ['more', 'seen', 'in'],
  cannot: ['see', 'be'],
  "can't": ['see'],
}
const DROPPERS = new Set(['drop', 'avoid', 'ignore', 'ignoring', 'skip', 'skipping'])
const HEDGES = new Set([
  'maybe',
  'might',
  'possibly',
  'perhaps',
  'potentially',
  'ideally',
  'optionally',
  'probably',
  'could',
  'consider',
])
const HEDGE_PHRASES: readonly (readonly string[])[] = [
  ['if', 'time'],
  ['if', 'we', 'have', 'time'],
  ['i', 'guess'],
  ['not', 'sure'],
  ['nice', 'to', 'have'],
  ['some', 'day'],
  ['in', 'future'],
  ['future', 'work'],
]
const QUESTION_WORDS = new Set([
  'what',
  'how',
  'which',
  'who',
  'why',
  'when',
  'where',
  'do',
  'does',
  'is',
  'are',
  'should',
  'can',
  'will',
  'would',
  'any',
])
const LINE_NEGATIONS: readonly (readonly string[])[] = [
  ['not', 'doing'],
  ['not', 'done'],
  ['no', 'time', 'for'],
  ["didn't", 'get', 'to'],
  ['didnt', 'get', 'to'],
  ['did', 'not', 'get', 'to'],
  ['out', 'of', 'scope'],
  ['skipped'],
  ['skipping'],
  ["won't", 'do'],
  ['we', 'will', 'not'],
]

/** Reads the status of tokens in one note; built once per analysis. */
export class StatusReader {
  private readonly lineClaims: (Claim | null)[]
  private readonly struck: readonly (readonly [number, number])[]
  private readonly tokens: readonly Token[]
  private readonly lines: readonly Line[]

  constructor(tokens: readonly Token[], lines: readonly Line[]) {
    this.tokens = tokens
    this.lines = lines
    this.struck = struckRanges(tokens)
    this.lineClaims = lines.map((line) => this.readLine(line))
  }

  /** Status of tokens [first, last) on this line. */
  at(line: Line, first: number, last: number): Claim {
    const start = this.tokens[first]?.start ?? 0
    for (const [from, to] of this.struck)
      if (start >= from && start < to) return { status: 'negated', cue: 'crossed out' }
    const whole = this.lineClaims[line.index]
    if (whole) return whole
    const clause = line.clauses.find((part) => first >= part.first && first < part.last)
    if (!clause) return ASSERTED
    return (
      this.questionClaim(line, clause) ??
      this.negation(clause, first) ??
      this.hedge(clause, first, last) ??
      ASSERTED
    )
  }

  private readLine(line: Line): Claim | null {
    if (line.planned) return { status: 'planned', cue: 'to do' }
    const words = this.norms(line.first, Math.min(line.last, line.first + 6))
    for (const phrase of LINE_NEGATIONS) {
      if (phrase.every((word, at) => words[at] === word)) return { status: 'negated', cue: phrase.join(' ') }
    }
    return null
  }

  private questionClaim(line: Line, clause: Clause): Claim | null {
    const index = line.clauses.indexOf(clause)
    const asked = this.askedBy(line, index)
    if (!asked || this.answered(line, asked)) return null
    const first = this.tokens[asked.first]?.norm ?? ''
    const number = this.tokens.slice(asked.first, asked.last).some((token) => token.kind === 'number')
    const doubtful = number && !QUESTION_WORDS.has(first)
    return { status: doubtful ? 'hedged' : 'asked', cue: '?' }
  }

  /** The question this clause belongs to: itself, or one further on in the same sentence. */
  private askedBy(line: Line, index: number): Clause | null {
    for (let at = index; at < line.clauses.length; at++) {
      const clause = line.clauses[at]
      if (!clause) return null
      if (clause.question) return clause
      const mark = this.tokens[clause.last - 1]?.norm
      if (mark === '.' || mark === '!' || mark === '|' || mark === ';') return null
    }
    return null
  }

  private answered(line: Line, asked: Clause): boolean {
    const rest = this.tokens.slice(asked.last, line.last)
    if (rest.some((token) => token.kind === 'word' || token.kind === 'number')) {
      const last = line.clauses.at(-1)
      return !last?.question || last === asked
    }
    const next = this.lines[line.index + 1]
    if (!next) return false
    const first = this.tokens[next.first]?.norm
    const last = next.clauses.at(-1)
    return (
      !last?.question &&
      (next.parents.includes(line.index) || first === '->' || first === 'yes' || first === 'no')
    )
  }

  private negation(clause: Clause, first: number): Claim | null {
    for (let at = first - 1, steps = 0; at >= clause.first && steps < REACH; at--, steps++) {
      const token = this.tokens[at]
      if (!token) break
      if (token.kind === 'mark' && token.norm !== '"' && token.norm !== '(') break
      if (token.norm === '->' || token.norm === '=' || token.norm === 'so' || token.norm === 'because') break
      if (token.norm === 'of' && /^(?:instead|out)$/.test(this.tokens[at - 1]?.norm ?? ''))
        return { status: 'negated', cue: 'instead of' }
      if (token.norm === 'than' && this.tokens[at - 1]?.norm === 'rather')
        return { status: 'negated', cue: 'rather than' }
      if (!NEGATIONS.has(token.norm)) continue
      const next = this.tokens[at + 1]?.norm ?? ''
      if (NOT_NEGATING[token.norm]?.includes(next)) continue
      if (DROPPERS.has(token.norm) && steps > 1) continue
      if (steps > 2 && (token.norm === 'no' || token.norm === 'not')) continue
      return { status: 'negated', cue: token.norm }
    }
    return null
  }

  private hedge(clause: Clause, first: number, last: number): Claim | null {
    const words = this.norms(clause.first, clause.last)
    const from = Math.max(0, first - clause.first - 8)
    const to = last - clause.first + 3
    for (let at = from; at < Math.min(to, words.length); at++) {
      const word = words[at] ?? ''
      if (HEDGES.has(word)) return { status: 'hedged', cue: word }
    }
    for (const phrase of HEDGE_PHRASES) {
      for (let at = 0; at + phrase.length <= words.length; at++) {
        if (phrase.every((word, offset) => words[at + offset] === word))
          return { status: 'hedged', cue: phrase.join(' ') }
      }
    }
    return null
  }

  private norms(first: number, last: number): string[] {
    return this.tokens.slice(first, last).map((token) => token.norm)
  }
}

/** Character ranges between pairs of `~~`. */
function struckRanges(tokens: readonly Token[]): [number, number][] {
  const marks = tokens.filter((token) => token.norm === '~~')
  const ranges: [number, number][] = []
  for (let at = 0; at + 1 < marks.length; at += 2)
    ranges.push([marks[at]?.start ?? 0, marks[at + 1]?.end ?? 0])
  return ranges
}
