import type { Problem } from '../schema/problem.ts'

export default {
  id: 'mlops-infra-platform',
  title: 'ML infrastructure: cluster, CI/CD, monitoring',
  kind: 'design',
  prompt: 'MLOps round: design the platform around models (Kubernetes, CI/CD for ML, monitoring).',
  variant: 'llm-serving',
  level: 'senior',
  givenConstraints: ['infra round'],
  keyCriteria: [
    'deployment.staged-rollout',
    'deployment.monitoring-drift',
    'deployment.retraining',
    'deployment.fallback-rollback',
    'features.serving-parity',
  ],
  facts: {
    scale: '40 models, 12 teams',
    latency: 'varied',
    labels: 'n/a',
    existing: 'hand deploys',
    constraints: '2 platform engineers',
  },
  twists: ['A team ships a broken feature', 'GPU quota is shared'],
} satisfies Problem
