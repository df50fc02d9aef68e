import { z } from 'zod'
import { VariantId } from './variant.ts'

export const Flaw = z.strictObject({
  /** The sentence of the design that carries the flaw, as planted. */
  line: z.string().min(1),
  severity: z.enum(['critical', 'major', 'minor']),
  criterion: z.string(),
  /** How a good reviewer would put it. */
  reviewerSays: z.string().min(1),
  smallestFix: z.string().min(1),
})
export type Flaw = z.infer<typeof Flaw>

/** A flawed design by an imagined colleague, for the reverse review. */
export const Review = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  title: z.string().min(1).max(80),
  variant: VariantId,
  synopsis: z.string().min(1),
  flaws: z.array(Flaw).min(3),
})
export type Review = z.infer<typeof Review>
