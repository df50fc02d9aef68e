import type { Problem } from '../schema/problem.ts'

export default {
  id: 'card-fraud',
  title: 'Card fraud in real time',
  kind: 'design',
  prompt: 'Approve, challenge or block a card payment.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'requirements.error-costs',
    'data.label-quality',
    'modeling.calibration-threshold',
    'features.compute-freshness',
    'deployment.fallback-rollback',
  ],
  facts: {
    scale: '5k TPS, 0.08% fraud',
    latency: 'p99 100 ms',
    labels: 'chargebacks 20-60 d late, 3k reviews/day',
    existing: '400 rules',
    constraints: 'reason codes needed',
  },
  twists: ['New attack in one hour', 'Review team halves'],
} satisfies Problem
