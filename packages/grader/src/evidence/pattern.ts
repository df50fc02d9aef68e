import { lemma } from '../text/lemma.ts'
import type { Token } from '../text/tokens.ts'

/** One alternative of one place in a pattern. */
export type Piece = { kind: 'lemma' | 'exact' | 'raw' | 'prefix' | 'class' | 'sign'; value: string }

export interface Place {
  pieces: Piece[]
  optional: boolean
  /** Up to so many words may stand between the place before and this one. */
  gap: number
}

const SIGNS = new Set([
  '->',
  '<-',
  '>=',
  '<=',
  '>',
  '<',
  '=',
  '==',
  '!=',
  '~',
  '+',
  '+-',
  '*',
  '/',
  '>>',
  '<<',
  '&',
  '^',
  '@',
])

/** Compiles one pattern of the mini language (templates/schema/rule.ts). Hyphenated words become two places. */
export function compilePattern(pattern: string): Place[] {
  const places: Place[] = []
  let gap = 0
  for (const part of pattern.split(' ')) {
    const skip = /^~(\d)$/.exec(part)
    if (skip) {
      gap = Number(skip[1])
      continue
    }
    const optional = part.length > 1 && part.endsWith('?')
    const body = optional ? part.slice(0, -1) : part
    const alternatives = body.split('|')
    const hyphenated = alternatives.length === 1 && /^[a-z0-9]+(?:-[a-z0-9*]+)+$/.test(body)
    const words = hyphenated ? body.split('-').map((word) => [word]) : [alternatives]
    for (const word of words) {
      places.push({ pieces: word.map(readPiece), optional, gap })
      gap = 0
    }
  }
  return places
}

function readPiece(text: string): Piece {
  if (text.startsWith('#') && text.length > 1) return { kind: 'class', value: text.slice(1) }
  if (SIGNS.has(text)) return { kind: 'sign', value: text }
  if (text.startsWith('=') && text.length > 1) return { kind: 'exact', value: text.slice(1) }
  if (text.startsWith('!') && text.length > 1) return { kind: 'raw', value: text.slice(1) }
  if (text.endsWith('*') && text.length > 1) return { kind: 'prefix', value: text.slice(0, -1) }
  return { kind: 'lemma', value: lemma(text.toLowerCase()) }
}

export function pieceMatches(piece: Piece, token: Token): boolean {
  switch (piece.kind) {
    case 'lemma':
      return token.lemma === piece.value
    case 'exact':
      return token.norm === piece.value
    case 'raw':
      return token.raw === piece.value
    case 'prefix':
      return token.kind === 'word' && token.norm.startsWith(piece.value)
    case 'class':
      return token.classes.includes(piece.value)
    case 'sign':
      return token.kind !== 'word' && token.norm === piece.value
  }
}
