import type { Problem } from '../schema/problem.ts'

export default {
  id: 'sql-code-agent-oncall-score',
  title: 'Offline score that predicts on-call burden',
  kind: 'design',
  prompt:
    'A tool agent with SQL and code execution answers analytics questions; leadership wants one offline score predicting on-call burden. At least three components, combination, weights or thresholds.',
  variant: 'eval-platform',
  level: 'staff',
  givenConstraints: ['>= 3 components', 'one score'],
  keyCriteria: [
    'metrics.composite-score',
    'metrics.grader-validity',
    'modeling.grader-ladder',
    'deployment.online-correlation',
    'metrics.statistics',
  ],
  facts: {
    scale: '30k runs/week, 8 pages/week',
    latency: 'n/a',
    labels: 'pages with root cause',
    existing: 'none',
    constraints: 'few positive weeks',
  },
  twists: ['Pages double after a schema change', 'One bad query outweighs all else'],
} satisfies Problem
