import type { Problem } from '../schema/problem.ts'

export default {
  id: 'notification-volume',
  title: 'Which push, when, how many',
  kind: 'design',
  prompt: 'Select and time notifications.',
  variant: 'classic',
  level: 'staff',
  givenConstraints: [],
  keyCriteria: ['metrics.guardrails', 'metrics.gaming', 'data.bias-feedback-loop', 'deployment.ab-test'],
  facts: {
    scale: '200M users',
    latency: 'minutes',
    labels: 'opens, disables, sessions',
    existing: 'per-team quotas',
    constraints: 'quiet hours',
  },
  twists: ['Disables rise slowly', 'Teams game their score'],
} satisfies Problem
