import type { Problem } from '../schema/problem.ts'

export default {
  id: 'street-blur',
  title: 'Blur faces and plates in street imagery',
  kind: 'design',
  prompt: 'Detect and blur faces and plates before publication.',
  variant: 'cv-media',
  level: 'mid',
  givenConstraints: [],
  keyCriteria: [
    'requirements.error-costs',
    'metrics.slices',
    'features.preprocess-augment',
    'modeling.calibration-threshold',
  ],
  facts: {
    scale: '1M images/day, 1M labelled',
    latency: 'batch',
    labels: 'boxes, complaints',
    existing: 'manual',
    constraints: 'privacy law',
  },
  twists: ['New country plates', 'Recall 99% demanded'],
} satisfies Problem
