import { z } from 'zod'

/** The six sections in the order in which a design is usually told. */
export const SectionId = z.enum(['requirements', 'metrics', 'data', 'features', 'modeling', 'deployment'])
export type SectionId = z.infer<typeof SectionId>

/** Colour families are names of Mantine's palette, so that light and dark come for free. */
export const Colour = z.enum([
  'gray',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
])
export type Colour = z.infer<typeof Colour>

export const Section = z.strictObject({
  id: SectionId,
  title: z.string().min(1).max(40),
  colour: Colour,
  /** Drawn on a card while it is empty; never text of the board, so never graded. */
  hints: z.array(z.string().min(1).max(90)).min(2).max(6),
  /** Keyboard digit that jumps to the card. */
  digit: z.number().int().min(1).max(6),
  /** Share of the whole coverage, 0 to 1, where a variant sets nothing else. */
  weight: z.number().min(0).max(1),
})
export type Section = z.infer<typeof Section>
