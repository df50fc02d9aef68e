import type { Problem } from '../schema/problem.ts'

export default {
  id: 'loss-nan',
  title: 'Loss becomes NaN after a few epochs',
  kind: 'diagnosis',
  prompt: 'Training loss turns NaN after some epochs; list causes and how you debug.',
  variant: 'incident',
  level: 'mid',
  givenConstraints: ['overview question'],
  keyCriteria: [
    'modeling.hypothesis-tree',
    'modeling.isolating-test',
    'data.change-timeline',
    'deployment.prevention',
  ],
  facts: {
    scale: '8 GPUs, bf16',
    latency: 'n/a',
    labels: 'n/a',
    existing: 'run was fine last week',
    constraints: 'no spare GPUs today',
  },
  twists: ['Only on long sequences', 'Only on two of eight nodes'],
} satisfies Problem
