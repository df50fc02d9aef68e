import { z } from 'zod'
import { Origin, Rule } from './rule.ts'

export const ORIGINS = [
  'base',
  'genai-app',
  'llm-serving',
  'fine-tuning',
  'eval-platform',
  'cv-media',
  'incident',
  'specialist',
] as const

/** A line of board text with the verdict a careful reader gives it when it stands alone in its section. */
export const Example = z
  .object({
    text: z.string().min(1),
    expected: z.enum(['covered', 'partial', 'missing']),
    /** Why it falls short; empty for one that is covered. */
    why: z.string(),
    from: Origin,
  })
  .strict()

/** What boxes and arrows may prove: labels that match lift the verdict to `countsAs`, never lower it. */
export const DiagramEvidence = z.union([
  z
    .object({
      kind: z.literal('edge'),
      from: z.array(z.string()).min(1),
      to: z.array(z.string()).min(1),
      countsAs: z.enum(['partial', 'covered']),
      /** What it proves when an arrow on the way is labelled with a number (a count, share, rate or limit). */
      withNumber: z.literal('covered').optional(),
      note: z.string(),
    })
    .strict(),
  z
    .object({
      kind: z.literal('node'),
      terms: z.array(z.string()).min(1),
      countsAs: z.enum(['partial', 'covered']),
      note: z.string(),
    })
    .strict(),
])

/** One line of the rubric: its texts, its weight, its examples and the rule that reads it. */
export const Criterion = z
  .object({
    id: z.string().regex(/^[a-z]+[.][a-z-]+$/, 'section.name'),
    section: z.enum(['requirements', 'metrics', 'data', 'features', 'modeling', 'deployment']),
    title: z.string().min(1),
    covered: z.string().min(1),
    partial: z.string().min(1),
    doesNotCount: z.string().min(1),
    /** 1 to 3; a variant may change it. */
    weight: z.number().int().min(1).max(3),
    level: z.enum(['mid', 'senior', 'staff']),
    /** `base`, or the variant that adds it. */
    origin: z.enum(ORIGINS),
    examples: z.array(Example).min(4),
    followUp: z.string().min(10),
    diagram: z.array(DiagramEvidence),
    rule: Rule,
  })
  .strict()
  .refine((criterion) => criterion.id.startsWith(`${criterion.section}.`), {
    path: ['id'],
    message: 'the id begins with the section',
  })

export type Example = z.infer<typeof Example>
export type DiagramEvidence = z.infer<typeof DiagramEvidence>
export type Criterion = z.infer<typeof Criterion>
