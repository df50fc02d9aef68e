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
const SHORT_QUESTION = 6
const HEDGE_BEFORE = 8
const HEDGE_AFTER = 3

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
/** At the beginning of a line: nothing on it is part of the design. */
const UNDONE: readonly (readonly string[])[] = [
  ['not', 'doing'],
  ['not', 'done'],
  ['no', 'time', 'for'],
  ["didn't", 'get', 'to'],
  ['didnt', 'get', 'to'],
  ['did', 'not', 'get', 'to'],
]
/** At the beginning of a line: all of it is ruled out, which is itself a decision about scope. */
const LINE_NEGATIONS: readonly (readonly string[])[] = [
  ['out', 'of', 'scope'],
  ['skipped'],
  ['skipping'],
  ["won't", 'do'],
  ['we', 'will', 'not'],
]

/** Reads the status of tokens in one note; built once per analysis. */
export class StatusReader {
  private readonly lineClaims: (Claim | null)[]
  private readonly hedges = new Map<Clause, { at: number | null; cue: string }[]>()
  private readonly struck: readonly (readonly [number, number])[]
  private readonly tokens: readonly Token[]
  private readonly lines: readonly Line[]

  constructor(tokens: readonly Token[], lines: readonly Line[]) {
    this.tokens = tokens
    this.lines = lines
    this.struck = struckRanges(tokens)
    this.lineClaims = lines.map((line) => this.readLine(line))
  }

  /** Status of the words that begin at token `first` of this line. */
  at(line: Line, first: number): Claim {
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
      this.hedge(clause, first) ??
      ASSERTED
    )
  }

  private readLine(line: Line): Claim | null {
    if (line.planned) return { status: 'planned', cue: 'to do' }
    const words = this.norms(line.first, Math.min(line.last, line.first + 6))
    const begins = (phrase: readonly string[]): boolean => phrase.every((word, at) => words[at] === word)
    const undone = UNDONE.find(begins)
    if (undone) return { status: 'planned', cue: undone.join(' ') }
    const out = LINE_NEGATIONS.find(begins)
    return out ? negated(out.join(' ')) : null
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
      if (mark === '|' || (mark === ';' && this.isAside(line.clauses[at + 1]))) return null
    }
    return null
  }

  /** A short question behind a semicolon does not put in doubt what stands before it. */
  private isAside(next: Clause | undefined): boolean {
    return next !== undefined && next.question && next.last - next.first <= SHORT_QUESTION
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
      if (!token || endsNegation(token)) break
      const before = this.tokens[at - 1]?.norm ?? ''
      if (token.norm === 'of' && (before === 'instead' || before === 'out')) return negated(`${before} of`)
      if (token.norm === 'than' && before === 'rather') return negated('rather than')
      if (negates(token.norm, this.tokens[at + 1]?.norm ?? '', steps)) return negated(token.norm)
    }
    return null
  }

  private hedge(clause: Clause, first: number): Claim | null {
    let hedges = this.hedges.get(clause)
    if (!hedges) {
      hedges = this.findHedges(clause)
      this.hedges.set(clause, hedges)
    }
    const near = hedges.find(
      ({ at }) => at === null || (at >= first - HEDGE_BEFORE && at <= first + HEDGE_AFTER),
    )
    return near ? { status: 'hedged', cue: near.cue } : null
  }

  /** Doubts in a clause: a word weakens what stands near it, a phrase (`at` null) the whole clause. */
  private findHedges(clause: Clause): { at: number | null; cue: string }[] {
    const found: { at: number | null; cue: string }[] = []
    for (let at = clause.first; at < clause.last; at++) {
      const word = this.tokens[at]?.norm ?? ''
      if (HEDGES.has(word)) found.push({ at, cue: word })
      for (const phrase of HEDGE_PHRASES) {
        if (phrase.every((part, step) => this.tokens[at + step]?.norm === part && at + step < clause.last)) {
          found.push({ at: null, cue: phrase.join(' ') })
        }
      }
    }
    return found
  }

  private norms(first: number, last: number): string[] {
    return this.tokens.slice(first, last).map((token) => token.norm)
  }
}

const negated = (cue: string): Claim => ({ status: 'negated', cue })

function endsNegation(token: Token): boolean {
  if (token.kind === 'mark') return token.norm !== '"' && token.norm !== '('
  return token.norm === '->' || token.norm === '=' || token.norm === 'so' || token.norm === 'because'
}

/** Does this word, so many words before an idea, rule it out? `next` is the word after it. */
function negates(word: string, next: string, steps: number): boolean {
  if (!NEGATIONS.has(word)) return false
  if (Object.hasOwn(NOT_NEGATING, word) && NOT_NEGATING[word]?.includes(next)) return false
  if (DROPPERS.has(word)) return steps <= 1
  return steps <= 2 || (word !== 'no' && word !== 'not')
}

/** Character ranges between pairs of `~~`. */
function struckRanges(tokens: readonly Token[]): [number, number][] {
  const marks = tokens.filter((token) => token.norm === '~~')
  const ranges: [number, number][] = []
  for (let at = 0; at + 1 < marks.length; at += 2)
    ranges.push([marks[at]?.start ?? 0, marks[at + 1]?.end ?? 0])
  return ranges
}
