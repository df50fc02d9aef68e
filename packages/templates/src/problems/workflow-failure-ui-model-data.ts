import type { Problem } from '../schema/problem.ts'

export default {
  id: 'workflow-failure-ui-model-data',
  title: 'UI, model or data?',
  kind: 'diagnosis',
  prompt:
    'Interview a simulated user and find whether the interface, the model or the data causes the failed workflow (for example a lag that client batching explains, where retraining would be wasted).',
  variant: 'incident',
  level: 'mid',
  givenConstraints: ['UI vs model vs data'],
  keyCriteria: ['modeling.hypothesis-tree', 'modeling.isolating-test', 'data.slice-traces'],
  facts: {
    scale: 'one user, 14 traces',
    latency: 'n/a',
    labels: 'screen recording',
    existing: 'retrain proposed: 6 weeks, about $180K',
    constraints: 'no retrain budget',
  },
  twists: ['Traces show 4 s on the client', 'Same prompt works for others'],
} satisfies Problem
