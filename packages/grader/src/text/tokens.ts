import { lemma } from './lemma.ts'
import { readNumber } from './numbers.ts'

export type TokenKind = 'word' | 'number' | 'sign' | 'mark'

/** A piece of text with its place: `text.slice(start, end)` is what stands on the board. */
export interface Token {
  start: number
  end: number
  kind: TokenKind
  /** Lower case; signs in one spelling (`->`, `>=`). */
  norm: string
  lemma: string
  /** As written, for case-sensitive patterns. */
  raw: string
  /** Number classes (`pct`, `ms`...); empty for anything else. */
  classes: readonly string[]
}

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}]+)?/uy
const FIXED = /(?:a\/b|w\/o|w\/|b\/c|n\/a|i\.e\.|e\.g\.|r&d|p&l|i\/o|c\+\+)/iy
const SIGN = /(?:<-+>|=+>|-+>|→|⇒|⟶|>>|<<|<-+|←|>=|<=|≥|≤|!=|≠|==|\+-|\+\/-|±|~~|≈|≫|≪|[<>=~+×*/@|&^])/y
const SIGN_NAME: Readonly<Record<string, string>> = {
  '→': '->',
  '⇒': '->',
  '⟶': '->',
  '←': '<-',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '+/-': '+-',
  '±': '+-',
  '≈': '~',
  '≫': '>>',
  '≪': '<<',
  '×': '*',
}
const NONE: readonly string[] = []

/** Splits text into tokens with exact offsets. Blanks and hyphens inside words separate and are not tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9 || code === 10 || code === 13) {
      at += 1
      continue
    }
    const token = readToken(text, at, code)
    if (token) tokens.push(token)
    at = token ? token.end : at + 1
  }
  return tokens
}

function readToken(text: string, at: number, code: number): Token | null {
  const inside = at > 0 && ALPHANUMERIC.test(text[at - 1] ?? '')
  const number = mayBeginNumber(code, inside) ? readNumber(text, at) : null
  if (number) return numberToken(text, at, number.end, number.classes)
  FIXED.lastIndex = at
  if (!inside && FIXED.test(text)) return wordToken(text, at, FIXED.lastIndex)
  WORD.lastIndex = at
  if (WORD.test(text)) return wordToken(text, at, WORD.lastIndex)
  SIGN.lastIndex = at
  if (SIGN.test(text)) return signToken(text, at, SIGN.lastIndex)
  return MARKS.includes(text[at] ?? ' ') ? markToken(text, at) : null
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u
const MARKS = '.,;:!?()[]{}"“”•·–—$€✓✗#`'

/** Digits always; `@10` always; `p99`, `.5`, `x3` only at the beginning of a word. */
function mayBeginNumber(code: number, inside: boolean): boolean {
  if ((code >= 48 && code <= 57) || code === 64) return true
  return !inside && (code === 112 || code === 80 || code === 46 || code === 120 || code === 215)
}

function numberToken(text: string, start: number, end: number, classes: readonly string[]): Token {
  const raw = text.slice(start, end)
  const norm = raw.toLowerCase().replaceAll(' ', '')
  return { start, end, kind: 'number', norm, lemma: norm, raw, classes }
}

function wordToken(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end)
  const norm = raw.toLowerCase().replaceAll('’', "'")
  return { start, end, kind: 'word', norm, lemma: lemma(norm), raw, classes: NONE }
}

function signToken(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end)
  const norm = SIGN_NAME[raw] ?? (/^[-=]+>$/.test(raw) ? '->' : raw)
  return { start, end, kind: 'sign', norm, lemma: norm, raw, classes: NONE }
}

function markToken(text: string, start: number): Token {
  const raw = text[start] ?? ''
  return { start, end: start + 1, kind: 'mark', norm: raw, lemma: raw, raw, classes: NONE }
}
