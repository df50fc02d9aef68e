import type { Problem } from '../schema/problem.ts'

export default {
  id: 'prompt-to-chart',
  title: 'Prompt to arbitrary charts over an internal SQL database',
  kind: 'design',
  prompt: 'A user asks in words; the system draws any suitable chart from an internal SQL database.',
  variant: 'genai-app',
  level: 'senior',
  givenConstraints: ['internal SQL db', 'arbitrary visualisations'],
  keyCriteria: [
    'requirements.answer-policy',
    'metrics.component-evals',
    'features.chunk-index',
    'modeling.grounding-verification',
    'deployment.injection-permissions',
    'data.golden-set',
  ],
  facts: {
    scale: '3k analysts, 20k questions/day, 1,400 tables, 30 TB',
    latency: '10 s to chart, read-only',
    labels: '60k old dashboards with SQL; accepted/edited answers',
    existing: 'data team backlog of 2 days',
    constraints: 'row-level permissions, query cost cap $0.50',
  },
  twists: [
    'Two tables define revenue differently',
    'A query scans 30 TB',
    'Users paste instructions into column names',
  ],
} satisfies Problem
