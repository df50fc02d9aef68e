import type { Problem } from '../schema/problem.ts'

export default {
  id: 'drift-platform',
  title: 'Monitoring and drift platform',
  kind: 'design',
  prompt: 'Platform that watches hundreds of models.',
  variant: 'eval-platform',
  level: 'staff',
  givenConstraints: [],
  keyCriteria: [
    'deployment.monitoring-drift',
    'metrics.statistics',
    'requirements.decisions-gated',
    'deployment.ci-gate',
  ],
  facts: {
    scale: '300 models, 40 teams',
    latency: 'hourly',
    labels: 'late for 80%',
    existing: 'none',
    constraints: 'alert fatigue',
  },
  twists: ['Labels never come', 'One upstream table feeds 60 models'],
} satisfies Problem
