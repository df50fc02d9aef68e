import type { Problem } from '../schema/problem.ts'

export default {
  id: 'delivery-eta',
  title: 'Food delivery arrival time',
  kind: 'design',
  prompt: 'Predict arrival time shown at checkout and during delivery.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: ['requirements.error-costs', 'modeling.loss', 'data.validation-split', 'metrics.slices'],
  facts: {
    scale: '2k orders/min',
    latency: '100 ms',
    labels: 'actual times, GPS noise',
    existing: 'route API + constant',
    constraints: 'late worse than early',
  },
  twists: ['Rain doubles variance', 'Promise must hold for 95%'],
} satisfies Problem
