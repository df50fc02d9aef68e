import type { AntiPattern } from './anti-pattern.ts'
import type { ComponentKind } from './component-kind.ts'
import type { Criterion } from './criterion.ts'
import type { Lexicon } from './lexicon.ts'
import type { PublicProblem } from './problem.ts'
import type { Section } from './section.ts'
import type { StartingBoard } from './starting-board.ts'
import type { Variant } from './variant.ts'

/** Everything that grading a board needs, as plain data. No secret of the interviewer is in it. */
export interface Catalogue {
  /** Version of the rubric; a report names it. */
  readonly version: string
  readonly sections: readonly Section[]
  readonly criteria: readonly Criterion[]
  readonly variants: readonly Variant[]
  readonly antiPatterns: readonly AntiPattern[]
  readonly lexicon: Lexicon
  readonly components: readonly ComponentKind[]
  readonly startingBoards: readonly StartingBoard[]
  readonly problems: Readonly<Record<string, PublicProblem>>
}
