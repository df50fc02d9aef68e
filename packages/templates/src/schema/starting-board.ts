import { z } from 'zod'
import { SectionId } from './section.ts'

const rect = {
  x: z.number(),
  y: z.number(),
  w: z.number().positive(),
  h: z.number().positive(),
}

/** Page coordinates in tldraw's units: pixels at zoom 1, y downwards, x,y the top left corner. */
export const PlacedRect = z.strictObject(rect)
export type PlacedRect = z.infer<typeof PlacedRect>

export const PlacedCard = z.strictObject({ section: SectionId, ...rect })
export type PlacedCard = z.infer<typeof PlacedCard>

export const PlacedComponent = z.strictObject({
  /** Unique on the board; links name it. */
  id: z.string().min(1),
  kind: z.string(),
  label: z.string().min(1).max(40),
  ...rect,
})
export type PlacedComponent = z.infer<typeof PlacedComponent>

export const StartingBoard = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1).max(40),
  description: z.string().min(1).max(120),
  cards: z.array(PlacedCard).length(6),
  /** Where the system diagram is drawn; starter components lie in it. */
  diagram: PlacedRect,
  components: z.array(PlacedComponent),
  links: z.array(z.strictObject({ from: z.string(), to: z.string(), label: z.string().optional() })),
})
export type StartingBoard = z.infer<typeof StartingBoard>
