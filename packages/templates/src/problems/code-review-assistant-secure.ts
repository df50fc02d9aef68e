import type { Problem } from '../schema/problem.ts'

export default {
  id: 'code-review-assistant-secure',
  title: 'Code-review assistant that proposes patches safely',
  kind: 'design',
  prompt:
    'Assistant for internal repos that proposes patches, never leaks proprietary code in logs and withstands injection through diffs and comments: orchestration, sandbox, telemetry, evaluation, success metrics for productivity and safety.',
  variant: 'genai-app',
  level: 'staff',
  givenConstraints: ['no code in logs', 'injection via diffs and comments'],
  keyCriteria: [
    'deployment.injection-permissions',
    'modeling.orchestration',
    'data.privacy-governance',
    'metrics.guardrails',
    'modeling.grounding-verification',
  ],
  facts: {
    scale: '60k PRs/day',
    latency: '3 min per PR',
    labels: 'reviewer accept, revert, bug links',
    existing: 'linters',
    constraints: 'logs readable by vendors',
  },
  twists: ['A comment tells the bot to approve', 'Need debugging without code in logs'],
} satisfies Problem
