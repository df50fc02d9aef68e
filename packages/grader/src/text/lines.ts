import type { Token } from './tokens.ts'

/** One line of a note: which tokens, how deep, and under which lines it stands. */
export interface Line {
  index: number
  start: number
  end: number
  /** Token range [first, last). */
  first: number
  last: number
  indent: number
  bullet: boolean
  /** Unticked box, or a line that begins with TODO or TBD. */
  planned: boolean
  /** A label for what follows: ends in a colon, or is short and stands over bullets. */
  heading: boolean
  /** Lines it stands under, nearest first. */
  parents: number[]
  clauses: Clause[]
}

/** Part of a line between sentence marks. */
export interface Clause {
  first: number
  last: number
  /** Ends in a question mark. */
  question: boolean
}

const PREFIX = /^([ \t]*)(?:([-*+•·▪◦‣]|\d{1,2}[.)]|[a-z]\)|\([a-z\d]\)|#{1,6}|>)[ \t]+)?(\[[ xX]?\][ \t]*)?/
const PLANNED =
  /^(?:todo|tbd|to do|later|pending|wip|fixme)\b(?!\s*$)|^(?:todo|tbd)\b|\b(?:todo|tbd|fixme)\W*$/i

/** Cuts a note into lines and clauses; gives every line the lines it stands under. */
export function splitLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let start = 0
  let next = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const first = next
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next += 1
    if (text.slice(start, end).trim() !== '')
      lines.push(readLine(text, tokens, lines.length, start, end, first, next))
    start = end + 1
  }
  markHeadings(text, tokens, lines)
  linkParents(lines)
  return lines
}

function readLine(
  text: string,
  tokens: readonly Token[],
  index: number,
  start: number,
  end: number,
  first: number,
  last: number,
): Line {
  const raw = text.slice(start, end)
  const [whole = '', indent = '', bullet, box] = PREFIX.exec(raw) ?? []
  const bodyStart = start + whole.length
  let begin = first
  while (begin < last && (tokens[begin]?.end ?? 0) <= bodyStart) begin += 1
  return {
    index,
    start,
    end,
    first: begin,
    last,
    indent: indent.replaceAll('\t', '  ').length,
    bullet: bullet !== undefined,
    planned: UNTICKED.test(box ?? '') || PLANNED.test(raw.slice(whole.length)),
    heading: false,
    parents: [],
    clauses: splitClauses(text, tokens, begin, last),
  }
}

const UNTICKED = /^\[ ?\]/

function splitClauses(text: string, tokens: readonly Token[], first: number, last: number): Clause[] {
  const clauses: Clause[] = []
  let start = first
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token || !endsClause(text, token)) continue
    while (at + 1 < last && /^[?!.]$/.test(tokens[at + 1]?.norm ?? '')) at += 1
    const question = /\?/.test(text.slice(token.start, tokens[at]?.end ?? token.end))
    if (at + 1 > start) clauses.push({ first: start, last: at + 1, question })
    start = at + 1
  }
  if (start < last) clauses.push({ first: start, last, question: false })
  return clauses
}

function endsClause(text: string, token: Token): boolean {
  if (token.norm === '?' || token.norm === ';' || token.norm === '•' || token.norm === '·') return true
  if (token.kind === 'sign') return token.norm === '|' && text[token.end] === ' '
  if (token.norm === 'but' || token.norm === 'however') return true
  return (
    (token.norm === '.' || token.norm === '!') && /^(?:[ \n)"]|$)/.test(text.slice(token.end, token.end + 1))
  )
}

function markHeadings(text: string, tokens: readonly Token[], lines: Line[]): void {
  for (const line of lines) {
    const next = lines[line.index + 1]
    const endsInColon = tokens[line.last - 1]?.norm === ':'
    const words = line.last - line.first
    const over = next !== undefined && (next.indent > line.indent || (next.bullet && !line.bullet))
    line.heading = endsInColon || (over && words <= 8) || /^#{1,6} /.test(text.slice(line.start, line.end))
  }
}

function linkParents(lines: Line[]): void {
  const open: Line[] = []
  for (const line of lines) {
    const depth = (other: Line): number => other.indent + (other.bullet ? 1 : 0)
    while (open.length > 0) {
      const top = open.at(-1)
      if (!top || depth(top) < depth(line)) break
      const colonLabel = top.heading && !line.heading && depth(top) === depth(line)
      if (colonLabel) break
      open.pop()
    }
    line.parents = open.map((other) => other.index).reverse()
    open.push(line)
    if (!line.heading && open.length > 1 && depth(open.at(-2) ?? line) === depth(line)) open.pop()
  }
}
