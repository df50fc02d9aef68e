import type { Problem } from '../schema/problem.ts'

export default {
  id: 'launch-decision-winrate',
  title: 'Launch decision: +3 win rate, 2x latency',
  kind: 'decision',
  prompt:
    'A fine-tuned model wins 3 points more offline, doubles latency and regresses in some languages. Decide, document trade-offs, align people.',
  variant: 'eval-platform',
  level: 'staff',
  givenConstraints: ['+3 points', '2x latency', 'multilingual regressions'],
  keyCriteria: [
    'metrics.ship-bar',
    'metrics.slices',
    'metrics.statistics',
    'metrics.guardrails',
    'deployment.staged-rollout',
  ],
  facts: {
    scale: '12 languages',
    latency: 'p95 1.2 s -> 2.4 s',
    labels: '800 pairwise',
    existing: 'ci +-2.5',
    constraints: 'contract SLA 2 s for two customers',
  },
  twists: ['Route by language?', 'CI crosses zero on hidden set'],
} satisfies Problem
