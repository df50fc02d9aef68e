import type { Problem } from '../schema/problem.ts'

export default {
  id: 'code-review-incident-48h',
  title: 'Code-review assistant breaks builds: first 48 hours',
  kind: 'diagnosis',
  prompt:
    'A week after launch an agentic review assistant (retrieval over monorepo and CI logs) makes confident wrong refactor suggestions that break builds. First 48 hours, then signals and gates before wide rollout.',
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['within a week of launch', '48 hours'],
  keyCriteria: [
    'deployment.stop-harm',
    'requirements.impact-scope',
    'data.slice-traces',
    'modeling.isolating-test',
    'deployment.reenable-gate',
  ],
  facts: {
    scale: '2k teams, 7% of PRs touched',
    latency: 'n/a',
    labels: 'CI, reverts',
    existing: 'flag per team',
    constraints: 'VP demo on Friday',
  },
  twists: ['Only Java is affected', 'Index rebuild coincided', 'Users ask to keep it on'],
} satisfies Problem
