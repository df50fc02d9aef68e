import type { Problem } from '../schema/problem.ts'

export default {
  id: 'hosted-model-endpoint-homework',
  title: 'Endpoint that hosts recently released models (take-home)',
  kind: 'design',
  prompt: 'Create a cloud endpoint for inference with newly released open models.',
  variant: 'llm-serving',
  level: 'mid',
  givenConstraints: ['AWS take-home'],
  keyCriteria: [
    'deployment.serving-path',
    'deployment.autoscale-coldstart',
    'modeling.memory-math',
    'deployment.scale-cost',
  ],
  facts: { scale: '5 rps', latency: '3 s', labels: 'n/a', existing: 'none', constraints: '$300/month' },
  twists: ['Model is 40 GB', 'Traffic only in office hours'],
} satisfies Problem
