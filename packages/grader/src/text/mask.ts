import { tokenise, type Token } from './tokens.ts'

const SHINGLE = 5

/** Tokens [first, last). */
interface TokenRange {
  first: number
  last: number
}

/**
 * Text that is not the candidate's own: the prompt, given constraints, starting boards, the rubric. Runs of five
 * of its words are recognised wherever they are pasted, whatever the case and punctuation, and through small edits.
 */
export class Mask {
  private readonly shingles = new Set<string>()
  /** Known texts too short for a run; they count only as a whole line. */
  private readonly short = new Set<string>()
  private readonly numbers = new Set<string>()
  private readonly base: Mask | null

  /** `base`: a mask whose texts are recognised too. */
  constructor(base: Mask | null = null) {
    this.base = base
  }

  /** `givenNumbers`: also remember the text's numbers; repeating them earns little. */
  add(text: string, givenNumbers = false): void {
    const words = content(tokenise(text))
    for (let at = 0; at + SHINGLE <= words.length; at++) this.shingles.add(key(words, at))
    if (words.length > 0 && words.length < SHINGLE) this.short.add(whole(words))
    if (givenNumbers) for (const token of words) if (token.kind === 'number') this.numbers.add(bare(token))
  }

  /** For every token: is it part of a known run, or of a line that is a known text? */
  cover(tokens: readonly Token[], lines: readonly TokenRange[] = []): Uint8Array {
    const covered = new Uint8Array(tokens.length)
    for (const { first, last } of lines) {
      if (last - first > 2 * SHINGLE) continue
      if (this.knowsLine(whole(content(tokens.slice(first, last))))) covered.fill(1, first, last)
    }
    const positions: number[] = []
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens[at]?.kind
      if (kind === 'word' || kind === 'number') positions.push(at)
    }
    const words = positions.flatMap((at) => tokens[at] ?? [])
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      if (!this.knows(key(words, at))) continue
      for (let step = 0; step < SHINGLE; step++) covered[positions[at + step] ?? 0] = 1
    }
    return covered
  }

  private knowsLine(line: string): boolean {
    return this.short.has(line) || (this.base?.knowsLine(line) ?? false)
  }

  private knows(shingle: string): boolean {
    return this.shingles.has(shingle) || (this.base?.knows(shingle) ?? false)
  }

  isGiven(token: Token): boolean {
    return this.numbers.has(bare(token))
  }
}

const whole = (words: readonly Token[]): string => words.map((word) => word.lemma).join(' ')

const content = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => token.kind === 'word' || token.kind === 'number')

function key(words: readonly Token[], at: number): string {
  let result = ''
  for (let step = 0; step < SHINGLE; step++) result += `${words[at + step]?.lemma ?? ''} `
  return result
}

const bare = (token: Token): string => token.norm.replace(/[^\d.km%]/g, '')
