import type { Problem } from '../schema/problem.ts'

export default {
  id: 'chat-starter-questions',
  title: 'Personalised starter questions in an AI chat app',
  kind: 'design',
  prompt: 'When a user opens an AI chat app, show a few personalised questions to start with.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['shown at app open'],
  keyCriteria: [
    'requirements.users-surface',
    'metrics.gaming',
    'data.privacy-governance',
    'modeling.alternatives',
    'modeling.cold-start',
    'deployment.fallback-rollback',
  ],
  facts: {
    scale: '5M DAU, 4 slots, 60% empty history',
    latency: '100 ms, questions may be generated offline',
    labels: 'tap, then conversation length and thumbs',
    existing: '20 editorial questions',
    constraints: 'no sensitive topics revealed on a shared screen',
  },
  twists: [
    'Questions must reflect news of the last hour',
    'Longer chats went up, return rate went down',
    'Legal: no use of past chat text for opted-out users',
  ],
} satisfies Problem
