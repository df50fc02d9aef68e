import type { Problem } from '../schema/problem.ts'

export default {
  id: 'text-to-image-product',
  title: 'Text-to-image product',
  kind: 'design',
  prompt: 'Serve and improve a text-to-image feature.',
  variant: 'cv-media',
  level: 'staff',
  givenConstraints: [],
  keyCriteria: [
    'metrics.perceptual-geometric',
    'modeling.compute-reduction',
    'deployment.media-safety',
    'data.licensing-consent',
  ],
  facts: {
    scale: '3M images/day',
    latency: '5 s',
    labels: 'picks among four, ratings',
    existing: 'open model',
    constraints: 'likeness and copyright',
  },
  twists: ['Hands complaint', 'Cost per image must halve'],
} satisfies Problem
