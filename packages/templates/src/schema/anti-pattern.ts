import { z } from 'zod'
import { Condition, Words } from './rule.ts'

const Conditions = z.array(Condition).min(1)

/** A well-known mistake. It is shown as a warning and never changes coverage. */
export const AntiPattern = z
  .object({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    title: z.string().min(1),
    /** The criterion it endangers. */
    criterion: z.string(),
    /** What a person reads: what is wrong and what to do instead. */
    say: z.string().min(10),
    /** How it is seen; absent where no rule can tell it from a sound design. */
    look: z
      .object({
        words: Words,
        /** The mistake itself: the evidence of the warning. */
        fires: Conditions,
        /** Must stand somewhere on the board for it to be a mistake. */
        needs: Conditions.optional(),
        /** Anywhere on the board, this makes it sound. */
        unless: Conditions.optional(),
      })
      .strict()
      .optional(),
  })
  .strict()

export type AntiPattern = z.infer<typeof AntiPattern>
