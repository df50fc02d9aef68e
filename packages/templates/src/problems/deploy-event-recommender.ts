import type { Problem } from '../schema/problem.ts'

export default {
  id: 'deploy-event-recommender',
  title: 'Deploy an already trained offline-event recommender',
  kind: 'design',
  prompt: 'The recommendation model for physical events is trained; design how it is deployed and run.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['model exists', 'system-design round'],
  keyCriteria: [
    'deployment.serving-path',
    'deployment.latency-capacity',
    'features.serving-parity',
    'deployment.staged-rollout',
    'deployment.fallback-rollback',
    'deployment.monitoring-drift',
  ],
  facts: {
    scale: '3k QPS peak, 400k live events',
    latency: 'p99 150 ms',
    labels: 'impression log exists',
    existing: 'nightly CSV',
    constraints: 'team of three, one region',
  },
  twists: ['Features live in the warehouse only', 'Model grows 10x', 'Second region with 90 ms round trip'],
} satisfies Problem
