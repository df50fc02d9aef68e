import type { Problem } from '../schema/problem.ts'

export default {
  id: 'store-demand',
  title: 'Store-item demand forecast',
  kind: 'design',
  prompt: 'Forecast demand per item and store to order stock.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'data.label-quality',
    'modeling.loss',
    'data.validation-split',
    'modeling.baseline',
    'modeling.cold-start',
  ],
  facts: {
    scale: '1,200 stores x 30k items',
    latency: 'nightly',
    labels: 'sales censored by stock-outs',
    existing: 'moving average',
    constraints: 'order horizon 2-14 d',
  },
  twists: ['Promotion calendar is wrong', 'New store'],
} satisfies Problem
