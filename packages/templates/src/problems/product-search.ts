import type { Problem } from '../schema/problem.ts'

export default {
  id: 'product-search',
  title: 'E-commerce search ranking',
  kind: 'design',
  prompt: 'Rank products for a query.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'data.label-definition',
    'data.bias-feedback-loop',
    'modeling.staged-pipeline',
    'metrics.offline-choice',
    'features.interactions',
  ],
  facts: {
    scale: '12k QPS, 80M products',
    latency: 'p95 300 ms',
    labels: 'clicks, carts, 50k rated pairs',
    existing: 'BM25 + popularity',
    constraints: 'sponsored slots',
  },
  twists: ['Zero-result queries 9%', 'New locale without logs'],
} satisfies Problem
