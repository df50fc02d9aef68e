import type { Problem } from '../schema/problem.ts'

export default {
  id: 'loan-default',
  title: 'Credit decision',
  kind: 'design',
  prompt: 'Approve or reject loans with default risk.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'data.bias-feedback-loop',
    'metrics.slices',
    'requirements.constraints',
    'data.label-quality',
    'modeling.alternatives',
  ],
  facts: {
    scale: '20k applications/day',
    latency: '5 s',
    labels: 'default within 12 months, only for approved',
    existing: 'scorecard',
    constraints: 'reasons, protected groups, audit',
  },
  twists: ['Recession', 'Rejected applicants have no label'],
} satisfies Problem
