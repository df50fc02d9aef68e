import type { Problem } from '../schema/problem.ts'

export default {
  id: 'moe-expert-collapse',
  title: 'MoE with expert collapse at fixed budget',
  kind: 'design',
  prompt:
    'With a capped GPU budget, a mixture-of-experts code model uses few of its experts, its router is jumpy and long functions get worse at pass@k. Repair the router and its losses, or switch to a dense student taught by a larger model with more context?',
  variant: 'specialist',
  level: 'staff',
  givenConstraints: ['fixed GPU budget', 'worse pass@k on long functions'],
  keyCriteria: [
    'modeling.alternatives',
    'modeling.training-failure-modes',
    'modeling.ablation-plan',
    'modeling.compute-estimate',
  ],
  facts: {
    scale: '16 experts top-2, 40B total',
    latency: 'n/a',
    labels: 'n/a',
    existing: 'aux loss 0.01',
    constraints: '10 days',
  },
  twists: ['Collapse only in late layers', 'Serving team cannot do all-to-all'],
} satisfies Problem
