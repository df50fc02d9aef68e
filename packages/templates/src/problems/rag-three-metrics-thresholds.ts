import type { Problem } from '../schema/problem.ts'

export default {
  id: 'rag-three-metrics-thresholds',
  title: 'Confident wrong answers: three offline metrics and thresholds',
  kind: 'design',
  prompt:
    'An assistant over internal docs is confidently wrong. Add three offline metrics and set decision thresholds before launch.',
  variant: 'eval-platform',
  level: 'senior',
  givenConstraints: ['3 metrics', 'thresholds before launch'],
  keyCriteria: [
    'metrics.component-evals',
    'metrics.ship-bar',
    'modeling.calibration-threshold',
    'requirements.error-costs',
    'metrics.statistics',
  ],
  facts: {
    scale: '600 labelled answers, 120 wrong-but-confident',
    latency: 'n/a',
    labels: '2 SMEs',
    existing: 'exact match',
    constraints: 'wrong answer costs about 5x an abstain',
  },
  twists: ['Experts disagree on 20%', 'Abstain rate must stay below 15%'],
} satisfies Problem
