import type { Checkpoint, PacingBlock, PacingPlan } from './schema/pacing.ts'
import type { SectionId } from './schema/section.ts'
import type { VariantId } from './schema/variant.ts'

type Minutes = PacingPlan['minutes']
type Span = readonly [id: string, title: string, sections: readonly SectionId[], minutes: number]

const plan = (minutes: Minutes, ...spans: readonly Span[]): PacingPlan => ({
  minutes,
  blocks: spans.map(([id, title, sections, minutes]) => ({ id, title, minutes, sections: [...sections] })),
})

type Six = readonly [number, number, number, number, number, number]

const classic = (minutes: Minutes, [r, m, d, f, o, p]: Six, wrap: number): PacingPlan =>
  plan(
    minutes,
    ['requirements', 'Requirements', ['requirements'], r],
    ['metrics', 'Metrics', ['metrics'], m],
    ['data', 'Data', ['data'], d],
    ['features', 'Features', ['features'], f],
    ['modeling', 'Modeling', ['modeling'], o],
    ['deployment', 'Deployment', ['deployment'], p],
    ['wrap', 'Closing look', [], wrap],
  )

const incident = (minutes: Minutes, [impact, signals, hypotheses, tests, fix, prevention]: Six): PacingPlan =>
  plan(
    minutes,
    ['impact', 'Impact and stop', ['requirements', 'deployment'], impact],
    ['signals', 'Signals', ['metrics', 'data'], signals],
    ['hypotheses', 'Hypotheses', ['modeling', 'features'], hypotheses],
    ['tests', 'Isolating tests', ['modeling'], tests],
    ['fix', 'Fix and switch on again', ['deployment'], fix],
    ['prevention', 'Prevention', ['deployment'], prevention],
  )

/** Plans somebody thought through; other lengths are scaled from the one for 45 minutes. */
export const PACING_PLANS: Record<VariantId, readonly PacingPlan[]> = {
  classic: [
    classic(35, [6, 4, 5, 4, 8, 5], 3),
    classic(45, [8, 5, 6, 5, 11, 6], 4),
    classic(60, [9, 6, 8, 6, 16, 9], 6),
  ],
  'genai-app': [
    plan(
      45,
      ['requirements', 'Requirements', ['requirements'], 8],
      ['evals', 'Metrics and evals', ['metrics'], 8],
      ['corpus', 'Corpus', ['data'], 6],
      ['index', 'Chunks and index', ['features'], 4],
      ['generation', 'Retrieval, agent, checks', ['modeling'], 11],
      ['serving', 'Serving and safety', ['deployment'], 5],
      ['wrap', 'Closing look', [], 3],
    ),
  ],
  'llm-serving': [
    plan(
      45,
      ['workload', 'Workload and SLO', ['requirements'], 10],
      ['metrics', 'Metrics and logs', ['metrics', 'data'], 4],
      ['memory', 'Memory and batching', ['features', 'modeling'], 14],
      ['scaling', 'Scaling and limits', ['deployment'], 8],
      ['rollout', 'Rollout and rollback', ['deployment'], 6],
      ['wrap', 'Closing look', [], 3],
    ),
  ],
  'fine-tuning': [
    plan(
      45,
      ['why', 'Why train', ['requirements'], 5],
      ['evals', 'Evals', ['metrics'], 8],
      ['data', 'Data and format', ['data', 'features'], 12],
      ['method', 'Method and objective', ['modeling'], 11],
      ['system', 'Training system', ['modeling'], 4],
      ['promotion', 'Promotion', ['deployment'], 3],
      ['wrap', 'Closing look', [], 2],
    ),
  ],
  'eval-platform': [
    plan(
      45,
      ['decision', 'Decision', ['requirements'], 7],
      ['set', 'Set design', ['data'], 9],
      ['graders', 'Graders and their validity', ['modeling', 'metrics'], 11],
      ['statistics', 'Statistics and score', ['metrics'], 8],
      ['gate', 'Gate and runs', ['deployment', 'features'], 7],
      ['wrap', 'Closing look', [], 3],
    ),
  ],
  'cv-media': [
    plan(
      45,
      ['spec', 'Specification and errors', ['requirements'], 7],
      ['metrics', 'Metrics', ['metrics'], 6],
      ['data', 'Data and annotation', ['data', 'features'], 9],
      ['architecture', 'Architecture and conditioning', ['modeling'], 13],
      ['serving', 'Serving and safety', ['deployment'], 7],
      ['wrap', 'Closing look', [], 3],
    ),
  ],
  incident: [incident(35, [5, 5, 7, 8, 6, 4]), incident(45, [6, 7, 9, 10, 8, 5])],
  specialist: [
    plan(
      45,
      ['contract', 'Task contract', ['requirements'], 4],
      ['data', 'Data and pairs', ['data', 'features'], 8],
      ['architecture', 'Architecture', ['modeling'], 16],
      ['training', 'Loss and training', ['modeling'], 10],
      ['evaluation', 'Evaluation and ablation', ['metrics', 'modeling'], 6],
      ['wrap', 'Closing look', [], 1],
    ),
  ],
}

/** Whole minutes that sum to `minutes`, at least one each, by largest remainder. */
function scale(blocks: readonly PacingBlock[], minutes: number): PacingBlock[] {
  const sum = blocks.reduce((sum, block) => sum + block.minutes, 0)
  const exact = blocks.map((block) => (block.minutes * minutes) / sum)
  const whole = exact.map((share) => Math.max(1, Math.floor(share)))
  const byRemainder = exact.map((_, i) => i).sort((a, b) => fraction(exact, b) - fraction(exact, a) || a - b)
  const missing = minutes - whole.reduce((sum, share) => sum + share, 0)
  for (const i of byRemainder.slice(0, Math.max(0, missing))) whole[i] = (whole[i] ?? 0) + 1
  return blocks.map((block, i) => ({ ...block, minutes: whole[i] ?? 1 }))
}

const fraction = (exact: readonly number[], i: number): number => (exact[i] ?? 0) % 1

/** The time plan for a variant and a length; that of `classic` for a variant nobody knows. */
export function pacingPlan(variant: string, minutes: Minutes): PacingPlan {
  const plans = Object.hasOwn(PACING_PLANS, variant)
    ? PACING_PLANS[variant as VariantId]
    : PACING_PLANS.classic
  const own = plans.find((plan) => plan.minutes === minutes)
  if (own) return own
  const base = plans.find((plan) => plan.minutes === 45) ?? plans[0]
  return { minutes, blocks: scale(base?.blocks ?? [], minutes) }
}

/** Planned seconds per section; a block with two sections gives half to each. `wrap` belongs to none. */
export function plannedSeconds(plan: PacingPlan): Record<SectionId, number> {
  const seconds = { requirements: 0, metrics: 0, data: 0, features: 0, modeling: 0, deployment: 0 }
  for (const { minutes, sections } of plan.blocks) {
    for (const section of sections) seconds[section] += (minutes * 60) / sections.length
  }
  return seconds
}

/** What should be on the board by when, as a share of the whole time. */
export const CHECKPOINTS: readonly Checkpoint[] = [
  { at: 0.2, say: 'Goal, one number for scale, the ML framing and the primary metric are on the board.' },
  { at: 0.4, say: 'The label rule and the split are on the board.' },
  {
    at: 0.7,
    say: 'Baseline, chosen model and loss are on the board, and an arrow leads from logs to training.',
  },
  { at: 0.9, say: 'Release steps, a fallback and two alert conditions are on the board.' },
  { at: 0.95, say: 'One sentence on the weakest point. Do not reopen finished sections for polish.' },
]

/** For the clock's help text. */
export const PACING_ADVICE =
  'If the interviewer drills down early, turn one later block into bullet points instead of dropping it.'
