import type { Problem } from '../schema/problem.ts'

export default {
  id: 'ship-verification-mechanism',
  title: 'Ship a verification step that adds 35% latency?',
  kind: 'decision',
  prompt:
    'A self-check plus execution step raises pass@1 but adds 35% latency and sometimes times out on GPU hosts. Decide on shipping and align research, infra and product.',
  variant: 'eval-platform',
  level: 'staff',
  givenConstraints: ['+35% latency', 'occasional timeouts'],
  keyCriteria: [
    'metrics.ship-bar',
    'metrics.guardrails',
    'metrics.offline-online-link',
    'requirements.decisions-gated',
    'deployment.staged-rollout',
  ],
  facts: {
    scale: '4k rps',
    latency: 'p95 1.8 s today, product wants 2 s',
    labels: 'accept, revert',
    existing: 'no check',
    constraints: 'GPU budget +10%',
  },
  twists: ['Only 20% of requests profit', 'Timeouts cluster on one host type'],
} satisfies Problem
