import { z } from 'zod'

/** A well-known mistake. It is shown as a warning and never changes coverage. */
export const AntiPattern = z
  .object({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    title: z.string().min(1),
    /** The criterion it endangers. */
    criterion: z.string(),
    /** What a person reads: what is wrong and what to do instead. */
    say: z.string().min(10),
  })
  .strict()

export type AntiPattern = z.infer<typeof AntiPattern>
