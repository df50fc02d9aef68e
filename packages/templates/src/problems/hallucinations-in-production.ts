import type { Problem } from '../schema/problem.ts'

export default {
  id: 'hallucinations-in-production',
  title: 'Hallucinations in production',
  kind: 'design',
  prompt: 'How do you handle hallucinations in a live product?',
  variant: 'genai-app',
  level: 'mid',
  givenConstraints: ['production'],
  keyCriteria: [
    'modeling.grounding-verification',
    'requirements.answer-policy',
    'metrics.component-evals',
    'deployment.monitoring-drift',
  ],
  facts: {
    scale: '300k answers/day, 4% wrong',
    latency: '2 s',
    labels: '500 audited/week',
    existing: 'prompt rule',
    constraints: 'medical-adjacent',
  },
  twists: ['Abstain rate complaint', 'Sources contradict each other'],
} satisfies Problem
