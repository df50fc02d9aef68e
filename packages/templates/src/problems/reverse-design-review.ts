import type { Problem } from '../schema/problem.ts'

export default {
  id: 'reverse-design-review',
  title: "Review a junior colleague's poor ML design doc",
  kind: 'review',
  prompt: 'You get a weak ML design document written by a junior colleague; review it.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['reverse design'],
  keyCriteria: [
    'data.validation-split',
    'features.point-in-time',
    'metrics.offline-online-link',
    'modeling.baseline',
    'deployment.fallback-rollback',
  ],
  facts: {
    format: 'one of the six flawed documents of section 4',
    time: '45 min',
    expected: 'rank the findings, propose the smallest fix',
  },
  twists: [
    'The author disagrees with your top finding',
    'You may keep only three comments',
    'The model is already live',
  ],
} satisfies Problem
