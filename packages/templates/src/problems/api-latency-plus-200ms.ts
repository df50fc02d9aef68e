import type { Problem } from '../schema/problem.ts'

export default {
  id: 'api-latency-plus-200ms',
  title: 'API latency jumped 200 ms',
  kind: 'diagnosis',
  prompt: 'Latency of the model API jumped by 200 ms; walk through the diagnosis.',
  variant: 'incident',
  level: 'mid',
  givenConstraints: ['+200 ms'],
  keyCriteria: [
    'metrics.incident-signals',
    'modeling.isolating-test',
    'data.change-timeline',
    'modeling.hypothesis-tree',
  ],
  facts: {
    scale: '800 rps',
    latency: 'p50 and p95 both +200',
    labels: 'n/a',
    existing: 'traces',
    constraints: 'gateway moved zone yesterday',
  },
  twists: ['p50 unchanged instead', 'Only first request per connection'],
} satisfies Problem
