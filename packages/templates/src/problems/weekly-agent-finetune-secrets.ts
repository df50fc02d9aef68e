import type { Problem } from '../schema/problem.ts'

export default {
  id: 'weekly-agent-finetune-secrets',
  title: 'Weekly fine-tune of a coding agent from tool logs',
  kind: 'design',
  prompt:
    'Fine-tune an agentic coding model each week from tool-session logs that contain user code and secrets: the whole data, training, evaluation and serving loop, with leak prevention, audit trail and no skew in tool schemas.',
  variant: 'fine-tuning',
  level: 'staff',
  givenConstraints: ['weekly', 'logs hold user code and secrets', 'tool-schema parity'],
  keyCriteria: [
    'data.secret-scrub',
    'data.preference-feedback',
    'features.serving-parity',
    'deployment.promotion-lineage',
    'metrics.eval-suite',
    'modeling.objective-guard',
  ],
  facts: {
    scale: '300k sessions/week, 12% end in a kept change',
    latency: 'train window 24 h',
    labels: 'tests, kept/reverted after 7 d, thumbs 2%',
    existing: 'base model + prompt',
    constraints: 'customers may opt out; auditors ask for lineage',
  },
  twists: [
    'A tool changes its arguments on Wednesday',
    'Key found in a completion',
    'Win rate up, Kotlin down',
  ],
} satisfies Problem
