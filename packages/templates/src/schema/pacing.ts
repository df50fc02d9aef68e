import { z } from 'zod'
import { SectionId } from './section.ts'

/** One stretch of a session. `wrap` has no section: it is the closing look at the whole. */
export const PacingBlock = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1).max(40),
  minutes: z.number().int().positive(),
  /** Sections that are written during the block. */
  sections: z.array(SectionId),
})
export type PacingBlock = z.infer<typeof PacingBlock>

export const PacingPlan = z.strictObject({
  minutes: z.union([z.literal(35), z.literal(45), z.literal(60)]),
  blocks: z.array(PacingBlock).min(3),
})
export type PacingPlan = z.infer<typeof PacingPlan>

/** What should be on the board when `at` (0 to 1) of the time is gone. */
export const Checkpoint = z.strictObject({
  at: z.number().gt(0).max(1),
  say: z.string().min(1),
})
export type Checkpoint = z.infer<typeof Checkpoint>
