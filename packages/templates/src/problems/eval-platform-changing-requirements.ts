import type { Problem } from '../schema/problem.ts'

export default {
  id: 'eval-platform-changing-requirements',
  title: 'Evaluation and data pipeline without an owner',
  kind: 'design',
  prompt:
    'Build an evaluation and data pipeline for a code-editing agent in a big monorepo while requirements change weekly and nobody owns it. Artefacts, milestones, alignment.',
  variant: 'eval-platform',
  level: 'staff',
  givenConstraints: ['weekly changes', 'no single owner'],
  keyCriteria: [
    'requirements.decisions-gated',
    'data.eval-set-design',
    'deployment.ci-gate',
    'deployment.reproducibility',
    'requirements.scope',
  ],
  facts: {
    scale: '5 teams, 20 tools',
    latency: 'n/a',
    labels: '3k historic edits',
    existing: 'notebooks',
    constraints: 'one quarter, two engineers',
  },
  twists: ['Two teams want opposite metrics', 'Tool schemas break the suite'],
} satisfies Problem
