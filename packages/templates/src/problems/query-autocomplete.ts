import type { Problem } from '../schema/problem.ts'

export default {
  id: 'query-autocomplete',
  title: 'Query autocompletion',
  kind: 'design',
  prompt: 'Complete queries while typing.',
  variant: 'classic',
  level: 'mid',
  givenConstraints: [],
  keyCriteria: [
    'requirements.latency-freshness',
    'deployment.latency-capacity',
    'metrics.guardrails',
    'modeling.baseline',
  ],
  facts: {
    scale: '200k rps',
    latency: '50 ms',
    labels: 'selected completions',
    existing: 'prefix counts',
    constraints: 'no private or harmful completions',
  },
  twists: ['Breaking news in minutes', 'Typos'],
} satisfies Problem
