import type { Problem } from '../schema/problem.ts'

export default {
  id: 'factuality-drop-15',
  title: 'Factuality down 15%, recall unchanged',
  kind: 'diagnosis',
  prompt:
    "A doc assistant's human-rated factuality falls 15% while offline retrieval recall is unchanged. Top four failure modes with one metric or diagnostic each.",
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['-15% factuality', 'recall flat', '4 modes, 1 diagnostic each'],
  keyCriteria: [
    'modeling.hypothesis-tree',
    'metrics.incident-signals',
    'modeling.isolating-test',
    'data.change-timeline',
    'metrics.slices',
  ],
  facts: {
    scale: '1M answers/day, 500 rated/week',
    latency: 'n/a',
    labels: 'rater notes',
    existing: 'trace store 30 d',
    constraints: 'template changed last Tuesday',
  },
  twists: ['Only long answers are worse', 'Raters changed vendor'],
} satisfies Problem
