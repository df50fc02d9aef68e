import type { Problem } from '../schema/problem.ts'

export default {
  id: 'drift-detector-tool',
  title: 'Build a drift detector (or prompt validator)',
  kind: 'design',
  prompt:
    'Take-home: a small tool such as a drift detector, prompt validator, jailbreak scorer or model-card generator.',
  variant: 'eval-platform',
  level: 'mid',
  givenConstraints: ['72 h take-home'],
  keyCriteria: [
    'deployment.monitoring-drift',
    'metrics.statistics',
    'data.contamination-refresh',
    'requirements.scope',
  ],
  facts: {
    scale: '20 features, 1 model',
    latency: 'daily',
    labels: 'delayed 14 d',
    existing: 'none',
    constraints: 'few false alarms',
  },
  twists: ['Seasonality trips it', 'No labels at all'],
} satisfies Problem
