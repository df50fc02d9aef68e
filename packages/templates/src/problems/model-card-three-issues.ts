import type { Problem } from '../schema/problem.ts'

export default {
  id: 'model-card-three-issues',
  title: 'Three problems in a model card',
  kind: 'review',
  prompt: 'Read a model card and name three risks in how it was evaluated.',
  variant: 'eval-platform',
  level: 'mid',
  givenConstraints: ['three issues'],
  keyCriteria: [
    'data.contamination-refresh',
    'metrics.slices',
    'metrics.grader-validity',
    'metrics.statistics',
  ],
  facts: { format: 'card lists benchmarks, one language, no dates, judge = same family', time: '20 min' },
  twists: ['Vendor says the data is private', 'You may request one extra run'],
} satisfies Problem
