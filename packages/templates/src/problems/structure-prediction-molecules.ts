import type { Problem } from '../schema/problem.ts'

export default {
  id: 'structure-prediction-molecules',
  title: 'Structure prediction for molecules (AlphaFold-like)',
  kind: 'design',
  prompt:
    'Describe a model that predicts molecular structure in the spirit of AlphaFold; go deep on the network.',
  variant: 'specialist',
  level: 'staff',
  givenConstraints: ['architecture details down to layers expected'],
  keyCriteria: [
    'modeling.inductive-bias',
    'modeling.shape-walkthrough',
    'modeling.compute-estimate',
    'modeling.loss',
    'modeling.training-failure-modes',
  ],
  facts: {
    scale: '200k solved structures, 50M unlabelled',
    latency: 'minutes',
    labels: 'coordinates with resolution',
    existing: 'template matching',
    constraints: '256 accelerators, 10 days',
  },
  twists: ['No alignments available', 'Confidence must be calibrated', 'Memory is quadratic at 4k tokens'],
} satisfies Problem
