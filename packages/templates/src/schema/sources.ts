import type { z } from 'zod'
import { AntiPattern } from './anti-pattern.ts'
import { ComponentKind } from './component-kind.ts'
import { Criterion } from './criterion.ts'
import { Lexicon } from './lexicon.ts'
import { PacingPlan } from './pacing.ts'
import { Problem } from './problem.ts'
import { Review } from './review.ts'
import { Section } from './section.ts'
import { StartingBoard } from './starting-board.ts'
import { Variant } from './variant.ts'

export const SCHEMAS = {
  sections: Section,
  criteria: Criterion,
  variants: Variant,
  antiPatterns: AntiPattern,
  lexicon: Lexicon,
  components: ComponentKind,
  startingBoards: StartingBoard,
  problems: Problem,
  reviews: Review,
  pacing: PacingPlan,
} as const

export type List = keyof typeof SCHEMAS

/** An entry with the place it was written in. */
export interface Placed<T> {
  /** From the package's root, e.g. `src/problems/ads-click.ts`. */
  file: string
  /** Place inside the file; absent when the entry is the whole file, whose name must then be its id. */
  at?: string
  value: T
}

/** What is to be checked, as loaded, unchecked. */
export type CatalogueSources = Record<List, readonly Placed<unknown>[]>

/** The same after the first half of the check. */
export type Parsed = { [L in List]: readonly Placed<z.infer<(typeof SCHEMAS)[L]>>[] }

/** Every id that is written somewhere, also in an entry that is wrong otherwise. */
export type KnownIds = Record<'criteria' | 'components', ReadonlySet<string>>

/** Something wrong in the data, and where. */
export interface Finding {
  file: string
  path: string
  message: string
}
