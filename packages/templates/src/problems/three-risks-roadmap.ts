import type { Problem } from '../schema/problem.ts'

export default {
  id: 'three-risks-roadmap',
  title: 'Hallucination, latency, bias: where do engineers go?',
  kind: 'decision',
  prompt:
    "You face invented facts, slow answers and unequal quality at once; split the team's time among them and defend the split with numbers.",
  variant: 'eval-platform',
  level: 'senior',
  givenConstraints: ['three risks'],
  keyCriteria: [
    'requirements.error-costs',
    'metrics.slices',
    'metrics.ship-bar',
    'requirements.decisions-gated',
  ],
  facts: {
    scale: '8 engineers, one quarter',
    latency: 'p95 3.1 s vs 2.5 s target',
    labels: '6% wrong answers, 11% in one dialect',
    existing: 'one eval set',
    constraints: 'one enterprise deal depends on latency',
  },
  twists: ['Deal slips to next year', 'New law on bias reporting'],
} satisfies Problem
