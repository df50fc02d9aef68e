import type { Problem } from '../schema/problem.ts'

export default {
  id: 'ads-click',
  title: 'Ad click probability for an auction',
  kind: 'design',
  prompt: 'Predict click probability used as a bid input.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'modeling.calibration-threshold',
    'data.negatives-imbalance',
    'features.encoding',
    'metrics.offline-choice',
    'deployment.retraining',
  ],
  facts: {
    scale: '60k QPS, 2M ads, ctr 1.2%',
    latency: '30 ms',
    labels: 'clicks now, conversions up to 7 d',
    existing: 'LR',
    constraints: 'privacy: no cross-site ids',
  },
  twists: ['Conversions become the target', 'Bids drift after sampling change'],
} satisfies Problem
