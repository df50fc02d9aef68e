import type { Problem } from '../schema/problem.ts'

export default {
  id: 'hourly-activity',
  title: 'Predict user activity by hour',
  kind: 'design',
  prompt: 'Predict whether a user will be active in the app in given time intervals (for example each hour).',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['interval prediction, e.g. hourly'],
  keyCriteria: [
    'data.label-definition',
    'data.validation-split',
    'features.point-in-time',
    'data.bias-feedback-loop',
    'metrics.offline-choice',
    'modeling.baseline',
  ],
  facts: {
    scale: '25M MAU x 24 h x 7 d ahead',
    latency: 'nightly batch, refresh at noon',
    labels: 'foreground events, UTC timestamps, push opens',
    existing: 'same hour last week',
    constraints: 'used to time pushes; max 1/day',
  },
  twists: [
    'Daylight saving changes next Sunday',
    'Pushes change the behaviour we predict',
    'Product now wants it 1 h ahead in real time',
  ],
} satisfies Problem
