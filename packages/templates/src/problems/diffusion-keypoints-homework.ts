import type { Problem } from '../schema/problem.ts'

export default {
  id: 'diffusion-keypoints-homework',
  title: 'Diffusion on 2D keypoints (take-home)',
  kind: 'design',
  prompt:
    'Train a diffusion model on a small 2D keypoint set; decide evaluation, code quality and visualisation.',
  variant: 'specialist',
  level: 'mid',
  givenConstraints: ['4-6 h take-home', 'low-dimensional data'],
  keyCriteria: [
    'metrics.perceptual-geometric',
    'modeling.loss',
    'modeling.training-plan',
    'modeling.error-analysis',
  ],
  facts: {
    scale: '20k poses',
    latency: 'n/a',
    labels: 'none',
    existing: 'none',
    constraints: 'no stated business goal',
  },
  twists: ['Samples look right but lack diversity', 'Why flow matching instead?'],
} satisfies Problem
