import type { Catalogue, Words } from '@mockboard/templates'
import { Matcher } from './matcher.ts'

/** Options for leave-out evaluation: patterns learnt only from these boards are ignored. */
export interface ConceptOptions {
  ignoreFrom?: ReadonlySet<string>
}

/** All concepts of a catalogue, compiled: a name is resolved to a number once, and matched by that number. */
export class Concepts {
  readonly matcher = new Matcher()
  private readonly ids = new Map<string, number>()
  /** Criterion id that owns a concept, or '' for the shared lexicon; by concept number. */
  readonly owners: string[] = []
  readonly names: string[] = []

  constructor(catalogue: Catalogue, options: ConceptOptions = {}) {
    this.addWords('', catalogue.lexicon, options)
    for (const criterion of catalogue.criteria) {
      this.addWords(criterion.id, criterion.rule.words, options)
      for (const [at, proof] of criterion.diagram.entries()) {
        if (proof.kind === 'edge') {
          this.addTerms(criterion.id, diagramName(at, 'from'), proof.from)
          this.addTerms(criterion.id, diagramName(at, 'to'), proof.to)
        } else this.addTerms(criterion.id, diagramName(at, 'terms'), proof.terms)
      }
    }
  }

  /** Adds concepts that belong to `owner` alone. */
  add(owner: string, words: Words): void {
    this.addWords(owner, words, {})
  }

  /**
   * Number of the concept that `name` means inside a criterion: its own words first, then the shared lexicon.
   * Throws when neither has it: that is a mistake in the catalogue, not in a board.
   */
  resolve(criterion: string, name: string): number {
    const id = this.ids.get(`${criterion}/${name}`) ?? this.ids.get(`/${name}`)
    if (id === undefined) throw new Error(`rule of ${criterion}: no concept is called "${name}"`)
    return id
  }

  private addWords(owner: string, words: Words, options: ConceptOptions): void {
    for (const [name, groups] of Object.entries(words)) {
      const id = this.register(owner, name)
      for (const group of groups) {
        const learnt = options.ignoreFrom !== undefined
        if (
          learnt &&
          typeof group.from !== 'string' &&
          group.from.every((board) => options.ignoreFrom?.has(board))
        )
          continue
        for (const pattern of group.any) this.matcher.add(pattern, id)
      }
    }
  }

  private addTerms(owner: string, name: string, terms: readonly string[]): void {
    const id = this.register(owner, name)
    for (const term of terms) {
      const pattern = termPattern(term)
      if (pattern) this.matcher.add(pattern, id)
    }
  }

  private register(owner: string, name: string): number {
    const id = this.names.length
    this.ids.set(`${owner}/${name}`, id)
    this.names.push(name)
    this.owners.push(owner)
    return id
  }
}

export const diagramName = (at: number, side: 'from' | 'to' | 'terms'): string => `diagram.${at}.${side}`

/** A term of the rubric's diagram evidence as a pattern: the last word may go on ("retriev", "autoscal"). */
function termPattern(term: string): string | null {
  if (/^\d+%$/.test(term)) return '#pct'
  const words = term
    .toLowerCase()
    .replace(/[^a-z0-9/ -]/g, '')
    .split(/[ -]+/)
    .filter(Boolean)
  const last = words.at(-1)
  if (!last || last.length < 2) return null
  if (last === 'ms') return '#ms'
  if (last.length > 3 && !last.includes('/')) words[words.length - 1] = `${last}*`
  return words.join(' ')
}
