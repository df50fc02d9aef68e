import { z } from 'zod'
import { SectionId } from './section.ts'

export const VariantId = z.enum([
  'classic',
  'genai-app',
  'llm-serving',
  'fine-tuning',
  'eval-platform',
  'cv-media',
  'incident',
  'specialist',
])
export type VariantId = z.infer<typeof VariantId>

/** How a section reads in one variant. */
export const SectionReading = z.strictObject({
  title: z.string().min(1).max(40).optional(),
  hints: z.array(z.string().min(1).max(90)).min(2).max(6).optional(),
})

export const Variant = z.strictObject({
  id: VariantId,
  title: z.string().min(1).max(60),
  /** The kinds of prompt it is made for. */
  for: z.string().min(1),
  /** Criterion id to weight; what is not listed is not asked. */
  active: z.record(z.string(), z.number().positive()),
  /** Share of each section in the whole coverage; sums to 1. */
  sectionWeights: z.record(SectionId, z.number().min(0).max(1)),
  /** Other titles and hints for cards, where the base ones would mislead. */
  sections: z.partialRecord(SectionId, SectionReading),
  /** For authors and curious readers: how to bend the weights for sub-kinds of problem. */
  notes: z.array(z.string().min(1)),
})
export type Variant = z.infer<typeof Variant>
