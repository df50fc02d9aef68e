import type { Problem } from '../schema/problem.ts'

export default {
  id: 'churn-uplift',
  title: 'Retention offers by uplift',
  kind: 'design',
  prompt: 'Choose whom to send a retention offer.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'requirements.ml-framing',
    'metrics.online-target',
    'data.bias-feedback-loop',
    'metrics.ship-bar',
  ],
  facts: {
    scale: '8M subscribers, $5 offer',
    latency: 'weekly',
    labels: 'one randomised campaign, 200k',
    existing: 'churn score',
    constraints: 'budget $400k/month',
  },
  twists: ['Budget halves', 'Offers train people to threaten'],
} satisfies Problem
