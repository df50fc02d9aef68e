import type { Problem } from '../schema/problem.ts'

export default {
  id: 'canary-40gb-90s',
  title: 'Canary for 40 GB weights with 90 s cold start',
  kind: 'design',
  prompt:
    'Canary deployment for an LLM microservice: 40 GB weights, 90 s cold start; keep p99 steady and catch quality and safety regressions early.',
  variant: 'llm-serving',
  level: 'senior',
  givenConstraints: ['40 GB weights', '90 s cold start'],
  keyCriteria: [
    'deployment.autoscale-coldstart',
    'deployment.quality-canary',
    'deployment.staged-rollout',
    'deployment.fallback-rollback',
  ],
  facts: {
    scale: '120 pods, 1.5k rps',
    latency: 'p99 2.5 s',
    labels: 'golden 400 prompts, accept rate',
    existing: 'rolling update',
    constraints: '10% spare GPUs',
  },
  twists: ['Spare GPUs vanish', 'Regression appears only after two hours'],
} satisfies Problem
