import type { Problem } from '../schema/problem.ts'

export default {
  id: 'social-feed',
  title: 'Social feed with several reactions',
  kind: 'design',
  prompt: 'Order posts in a social feed.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: ['modeling.loss', 'metrics.guardrails', 'metrics.gaming', 'data.bias-feedback-loop'],
  facts: {
    scale: '400M DAU, 1.5k candidates',
    latency: '200 ms',
    labels: 'like, comment, share, hide, dwell',
    existing: 'time order',
    constraints: 'civic content limits',
  },
  twists: ['Time spent up, surveys down', 'Passive users never react'],
} satisfies Problem
