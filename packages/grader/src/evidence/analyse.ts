import { countLanguages, type LanguageCount } from '../text/language.ts'
import { splitLines, type Line } from '../text/lines.ts'
import type { Mask } from '../text/mask.ts'
import { isGrammar, isPlain } from '../text/plain-words.ts'
import { tokenise, type Token } from '../text/tokens.ts'
import { findChains, type Link } from './chains.ts'
import type { Hit } from './hit.ts'
import type { Concepts } from './concepts.ts'
import { StatusReader, type Claim } from './status.ts'

export interface LineFacts {
  /** Only terms: no number, sign, reason or other content says anything about them. */
  bare: boolean
  /** Terms between commas and nothing else: a menu, not a choice. */
  list: boolean
  /** A run of vocabulary without grammar: proves nothing. */
  stuffed: boolean
  /** Content words that no concept explains. */
  novel: number
}

/** Everything the rules may ask about one text. A pure function of the text, so it is cached by it. */
export interface Analysis {
  text: string
  tokens: Token[]
  lines: Line[]
  facts: LineFacts[]
  hits: Hit[]
  byConcept: Map<number, Hit[]>
  byLine: Hit[][]
  chains: Link[][]
  language: LanguageCount
  /** For every line, the lines that share its topic: itself, those above it in the outline, those below. */
  reach: (readonly number[])[]
}

const MAX_HITS = 6000

/** Reads one text: tokens, lines, concept hits with status, and which lines are lists or stuffing. */
export function analyse(
  text: string,
  concepts: Concepts,
  mask: Mask,
  repair: (tokens: Token[]) => void,
): Analysis {
  const tokens = tokenise(text)
  const lines = splitLines(text, tokens)
  const masked = mask.cover(tokens, lines)
  repair(tokens)
  const status = new StatusReader(tokens, lines)
  const hits: Hit[] = []
  for (const line of lines) {
    if (hits.length > MAX_HITS) break
    let at = -1
    let claim: Claim = { status: 'asserted', cue: '' }
    for (const raw of concepts.matcher.find(tokens, line.first, line.last)) {
      if (raw.first !== at) claim = status.at(line, raw.first)
      at = raw.first
      hits.push({
        concept: raw.concept,
        first: raw.first,
        last: raw.last,
        line: line.index,
        status: claim.status,
        cue: claim.cue,
        masked: isMasked(masked, raw.first, raw.last),
        given: onlyGiven(tokens, raw.first, raw.last, mask),
      })
    }
  }
  const byConcept = new Map<number, Hit[]>()
  const byLine: Hit[][] = lines.map(() => [])
  for (const hit of hits) {
    byLine[hit.line]?.push(hit)
    const list = byConcept.get(hit.concept)
    if (list) list.push(hit)
    else byConcept.set(hit.concept, [hit])
  }
  return {
    text,
    tokens,
    lines,
    facts: lineFacts(tokens, lines, hits, concepts),
    hits,
    byConcept,
    byLine,
    chains: findChains(tokens, lines, byLine),
    language: countLanguages(tokens),
    reach: lines.map((line) => reachOf(line, lines)),
  }
}

const said = new WeakMap<Analysis, ReadonlySet<number>>()

/** What a text says or at least considers: what a box with this label is, for the diagram. */
export function conceptsOf(analysis: Analysis): ReadonlySet<number> {
  let concepts = said.get(analysis)
  if (!concepts) {
    const meant = analysis.hits.filter(({ status }) => status === 'asserted' || status === 'hedged')
    concepts = new Set(meant.map(({ concept }) => concept))
    said.set(analysis, concepts)
  }
  return concepts
}

function isMasked(masked: Uint8Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (masked[at] === 1) return true
  return false
}

function onlyGiven(tokens: readonly Token[], first: number, last: number, mask: Mask): boolean {
  let numbers = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'number') continue
    if (!mask.isGiven(token)) return false
    numbers += 1
  }
  return numbers > 0
}

function reachOf(line: Line, lines: readonly Line[]): readonly number[] {
  const reach = [line.index, ...line.parents]
  for (let at = line.index + 1; at < lines.length; at++) {
    if (!lines[at]?.parents.includes(line.index)) break
    reach.push(at)
  }
  return reach
}

function lineFacts(
  tokens: readonly Token[],
  lines: readonly Line[],
  hits: readonly Hit[],
  concepts: Concepts,
): LineFacts[] {
  const explained = new Uint8Array(tokens.length)
  const owners = lines.map(() => new Set<string>())
  for (const hit of hits) {
    explained.fill(1, hit.first, hit.last)
    const owner = concepts.owners[hit.concept]
    if (owner) owners[hit.line]?.add(owner)
  }
  return lines.map((line) => factsOf(countLine(tokens, line, explained), owners[line.index]?.size ?? 0))
}

interface LineCount {
  words: number
  explained: number
  novel: number
  grammar: number
  /** Numbers and signs of relation. */
  signs: number
  marks: number
  /** Commas, slashes and plus signs: what separates the items of a list. */
  separators: number
}

function countLine(tokens: readonly Token[], line: Line, explained: Uint8Array): LineCount {
  const count: LineCount = { words: 0, explained: 0, novel: 0, grammar: 0, signs: 0, marks: 0, separators: 0 }
  for (let at = line.first; at < line.last; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'word') countWord(count, token, explained[at] === 1)
    else if (token.kind === 'mark') count.marks += 1
    else if (token.kind === 'number' || RELATIONS.has(token.norm)) count.signs += 1
    if (token.norm === ',' || token.norm === '/' || token.norm === '+') count.separators += 1
  }
  return count
}

const RELATIONS = new Set(['->', '<-', '=', '==', '>', '<', '>=', '<=', '>>', '<<', '*', '+', '+-'])

function countWord(count: LineCount, token: Token, explained: boolean): void {
  count.words += 1
  if (explained) count.explained += 1
  if (isGrammar(token.norm)) count.grammar += 1
  else if (!explained && !isPlain(token.norm) && token.norm.length > 2) count.novel += 1
}

function factsOf(count: LineCount, criteriaTouched: number): LineFacts {
  const { words, novel, grammar, signs, marks, separators } = count
  const dense = words >= 12 && count.explained / words > 0.75 && grammar / words < 0.12
  const unbroken = marks < words / 10 && signs < words / 4
  const list = words >= 5 && separators >= 4 && grammar === 0 && signs === 0
  const silent = signs === 0 && novel < 2 && grammar < 2
  return {
    bare: list || silent,
    list,
    stuffed: dense && unbroken && novel <= 1 && criteriaTouched >= 6,
    novel,
  }
}
