import type { Problem } from '../schema/problem.ts'

export default {
  id: 'api-error-spike-40',
  title: 'API error rate up 40% overnight',
  kind: 'diagnosis',
  prompt: "Your model API's error rate rises 40% overnight. How do you respond?",
  variant: 'incident',
  level: 'mid',
  givenConstraints: ['+40% overnight'],
  keyCriteria: [
    'metrics.incident-signals',
    'modeling.hypothesis-tree',
    'data.change-timeline',
    'deployment.stop-harm',
  ],
  facts: {
    scale: '2k rps',
    latency: 'normal',
    labels: 'n/a',
    existing: 'request logs with length and code',
    constraints: 'tokenizer updated last week',
  },
  twists: ['Only long inputs', '429 and 500 mixed'],
} satisfies Problem
