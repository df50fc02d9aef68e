import type { Problem } from '../schema/problem.ts'

export default {
  id: 'people-you-may-know',
  title: 'People you may know',
  kind: 'design',
  prompt: 'Suggest connections.',
  variant: 'classic',
  level: 'mid',
  givenConstraints: [],
  keyCriteria: [
    'data.label-definition',
    'modeling.alternatives',
    'metrics.guardrails',
    'features.interactions',
  ],
  facts: {
    scale: '900M users, 400 edges mean',
    latency: 'daily list + refresh',
    labels: 'invites, accepts up to 30 d',
    existing: 'mutual friends',
    constraints: 'safety: no ex-partners, no clients of doctors',
  },
  twists: ['Spam invites rise', 'New user with phone book only'],
} satisfies Problem
