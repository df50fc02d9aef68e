import type { Problem } from '../schema/problem.ts'

export default {
  id: 'visual-search',
  title: 'Search by photo',
  kind: 'design',
  prompt: 'Return visually similar products for a photo.',
  variant: 'cv-media',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'modeling.staged-pipeline',
    'data.annotation-protocol',
    'metrics.perceptual-geometric',
    'deployment.latency-capacity',
  ],
  facts: {
    scale: '200M images, 1k QPS',
    latency: '400 ms',
    labels: 'taps, 20k rated pairs',
    existing: 'tags',
    constraints: 'filter unsafe images',
  },
  twists: ['Cluttered photos', 'Index must be rebuilt for a new encoder'],
} satisfies Problem
