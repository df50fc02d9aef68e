import type { Problem } from '../schema/problem.ts'

export default {
  id: 'console-hallucination-2h',
  title: 'Hallucinated configuration steps: two hours, two weeks',
  kind: 'diagnosis',
  prompt:
    'A summarisation feature in a cloud console invents configuration steps; tickets spike within 24 h. First two hours, next two weeks, metrics and rollback or gating.',
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['24 h', '2 hours then 2 weeks'],
  keyCriteria: [
    'deployment.stop-harm',
    'requirements.impact-scope',
    'deployment.communication',
    'deployment.prevention',
    'deployment.reenable-gate',
  ],
  facts: {
    scale: '40k users, 3% saw a bad step',
    latency: 'n/a',
    labels: 'tickets, API error rates',
    existing: 'feature flag',
    constraints: 'some customers already applied steps',
  },
  twists: ['Flag also controls billing UI', 'Legal asks who was affected'],
} satisfies Problem
