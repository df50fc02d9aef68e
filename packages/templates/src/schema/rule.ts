import { z } from 'zod'

/**
 * The form of a criterion's rule. The engine knows a closed set of looks (the keys of a condition); what they
 * look for is data. The mini language of a pattern has no regular expressions, so no pattern can be slow:
 *
 *   word        any inflection, small typos in long words      stem*     any word that begins so
 *   =word       exactly this word                              !MAP      exactly these capitals
 *   a|b         either                                         word?     may be absent
 *   ~3          up to three words between                      #pct      a typed number (see NUMBER_CLASSES)
 *   -> = >= vs  the sign itself
 */
export const NUMBER_CLASSES = [
  'num',
  'ms',
  'time',
  'pct',
  'ratio',
  'steps',
  'rate',
  'big',
  'money',
  'bytes',
  'pctile',
  'mult',
  'at',
] as const

const PATTERN = /^\S+( \S+)*$/
export const Pattern = z
  .string()
  .max(400)
  .regex(PATTERN, 'words separated by single spaces')
  .refine(
    (text) => {
      const classes: readonly string[] = NUMBER_CLASSES
      return [...text.matchAll(/(?:^|[ |])#(\w+)/g)].every(([, name]) => classes.includes(name ?? ''))
    },
    `number classes are ${NUMBER_CLASSES.map((name) => `#${name}`).join(' ')}`,
  )

/** Where a group of patterns came from: general knowledge, or the labelled boards that taught it. */
export const Origin = z.union([z.literal('general'), z.array(z.string().min(1)).min(1)])
export const PatternGroup = z.object({ from: Origin, any: z.array(Pattern).min(1) }).strict()

/** Concept name -> patterns that express it. */
export const Words = z.record(z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/), z.array(PatternGroup).min(1))

export const STATUSES = ['asserted', 'hedged', 'asked', 'planned', 'negated'] as const
export const Status = z.enum(STATUSES)
export const SCOPES = ['clause', 'line', 'near', 'note'] as const
export const Scope = z.enum(SCOPES)
const Concepts = z.array(z.string().min(1)).min(1)

export const TextCondition = z
  .object({
    /** One of these concepts is there, with a status that counts. */
    has: Concepts,
    /** Each list needs one concept within reach (its own words, not those of `has`). */
    with: z.array(Concepts).optional(),
    without: Concepts.optional(),
    /** Reach of `with`, `without` and `says`: same clause, same line (with its heading), two lines around, note. */
    within: Scope.optional(),
    status: z.array(Status).min(1).optional(),
    /** `home`: only in the rule's home sections or on no card. */
    where: z.enum(['home', 'any']).optional(),
    /** So many content words beyond the concept itself within reach. */
    says: z.number().int().min(1).optional(),
    /** Only towards `partial`. */
    weak: z.boolean().optional(),
    /** A bare list of terms counts as it stands. */
    bare: z.boolean().optional(),
    /** Numbers that only repeat the prompt count towards `partial` alone. */
    own: z.boolean().optional(),
  })
  .strict()

export const PathCondition = z
  .object({
    /** The diagram (boxes and arrows, or "A -> B" in text) leads from one to the other. */
    path: z
      .object({ from: Concepts, to: Concepts, hops: z.number().int().min(1).max(8).optional() })
      .strict(),
    weak: z.boolean().optional(),
  })
  .strict()

export const ChainCondition = z
  .object({
    /** A chain of so many connected boxes, or so many arrows on one line, that touches one of the concepts. */
    chain: z.object({ min: z.number().int().min(2), of: Concepts }).strict(),
    weak: z.boolean().optional(),
  })
  .strict()

export const Condition = z.union([TextCondition, PathCondition, ChainCondition])

export const Facet = z
  .object({
    /** What is lacking when the facet is not met; completes the sentence "does not ...". */
    ask: z.string().min(3),
    any: z.array(Condition).min(1),
    /** So many different words on the whole board before the facet is met. */
    distinct: z.number().int().min(2).optional(),
  })
  .strict()

export type Expression =
  | string
  | { all: Expression[] }
  | { any: Expression[] }
  | { atLeast: number; of: Expression[] }
export const Expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.string().min(1),
    z.object({ all: z.array(Expression).min(1) }).strict(),
    z.object({ any: z.array(Expression).min(1) }).strict(),
    z.object({ atLeast: z.number().int().min(1), of: z.array(Expression).min(1) }).strict(),
  ]),
)

const mentioned = (expression: Expression): string[] => {
  if (typeof expression === 'string') return [expression]
  if ('all' in expression) return expression.all.flatMap(mentioned)
  if ('any' in expression) return expression.any.flatMap(mentioned)
  return expression.of.flatMap(mentioned)
}

export const Rule = z
  .object({
    words: Words,
    facets: z.record(z.string(), Facet),
    covered: Expression,
    partial: Expression,
  })
  .strict()
  .superRefine((rule, context) => {
    for (const key of ['covered', 'partial'] as const) {
      for (const name of mentioned(rule[key])) {
        if (!(name in rule.facets)) {
          context.addIssue({ code: 'custom', path: [key], message: `no facet is called "${name}"` })
        }
      }
    }
  })

export type Status = z.infer<typeof Status>
export type Scope = z.infer<typeof Scope>
export type Pattern = z.infer<typeof Pattern>
export type PatternGroup = z.infer<typeof PatternGroup>
export type Words = z.infer<typeof Words>
export type TextCondition = z.infer<typeof TextCondition>
export type PathCondition = z.infer<typeof PathCondition>
export type ChainCondition = z.infer<typeof ChainCondition>
export type Condition = z.infer<typeof Condition>
export type Facet = z.infer<typeof Facet>
export type Rule = z.infer<typeof Rule>
