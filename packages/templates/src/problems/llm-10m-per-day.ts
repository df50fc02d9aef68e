import type { Problem } from '../schema/problem.ts'

export default {
  id: 'llm-10m-per-day',
  title: '10M LLM requests per day, p95 under 1 s',
  kind: 'design',
  prompt: 'Plan a service for ten million LLM calls a day that stays below one second at p95.',
  variant: 'llm-serving',
  level: 'senior',
  givenConstraints: ['10M requests/day', 'p95 < 1 s'],
  keyCriteria: [
    'requirements.workload-shape',
    'modeling.memory-math',
    'deployment.scale-cost',
    'deployment.admission-control',
    'deployment.autoscale-coldstart',
  ],
  facts: {
    scale: 'peak 4x mean, in 400/out 60',
    latency: 'p95 1 s total',
    labels: 'n/a',
    existing: 'vendor API at 1.6 s',
    constraints: '$60k/month',
  },
  twists: ['Output grows to 300 tokens', 'Vendor raises price 2x'],
} satisfies Problem
