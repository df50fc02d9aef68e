import type { Problem } from '../schema/problem.ts'

export default {
  id: 'invoice-extraction',
  title: 'Document field extraction',
  kind: 'design',
  prompt: 'Extract fields from invoices.',
  variant: 'cv-media',
  level: 'mid',
  givenConstraints: [],
  keyCriteria: [
    'requirements.error-costs',
    'modeling.calibration-threshold',
    'data.annotation-protocol',
    'modeling.alternatives',
  ],
  facts: {
    scale: '300k docs/day, 4k layouts',
    latency: '1 min',
    labels: 'corrected fields',
    existing: 'templates',
    constraints: 'amount error is costly',
  },
  twists: ['Handwriting', 'New language'],
} satisfies Problem
