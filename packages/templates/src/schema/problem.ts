import { z } from 'zod'
import { VariantId } from './variant.ts'

export const Level = z.enum(['mid', 'senior', 'staff'])
export type Level = z.infer<typeof Level>

/** What everybody may know about a problem. */
export const PublicProblem = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
  title: z.string().min(1).max(80),
  kind: z.enum(['design', 'diagnosis', 'decision', 'review']),
  prompt: z.string().min(20).max(600),
  variant: VariantId,
  level: Level,
  /** Said in the prompt: repeating them earns little. */
  givenConstraints: z.array(z.string().min(1)),
  /** Criterion ids that matter most here: active whatever the variant says, with weight 3 or more. */
  keyCriteria: z.array(z.string()).min(1).max(8),
})
export type PublicProblem = z.infer<typeof PublicProblem>

export const Problem = PublicProblem.extend({
  /** What the interviewer reveals when asked, by topic (scale, latency, labels, existing, constraints...). */
  facts: z.record(z.string(), z.string().min(1)),
  /** Changes of a constraint, played in the middle of a session. */
  twists: z.array(z.string().min(1)).min(1).max(5),
})
export type Problem = z.infer<typeof Problem>
