import type { Problem } from '../schema/problem.ts'

export default {
  id: 'ci-fix-agent',
  title: 'Agent that turns a failing CI log into a minimal patch',
  kind: 'design',
  prompt:
    'Given a failing CI log, an agent with repo search, unit tests and a sandboxed git apply proposes a minimal patch. Describe the plan-verify loop and how it avoids fitting only the failing test.',
  variant: 'genai-app',
  level: 'staff',
  givenConstraints: ['tools: repo search, unit tests, sandboxed apply'],
  keyCriteria: [
    'modeling.orchestration',
    'modeling.grounding-verification',
    'metrics.gaming',
    'deployment.injection-permissions',
    'data.golden-set',
  ],
  facts: {
    scale: '9k red builds/day, 30% flaky',
    latency: '10 min budget per build',
    labels: '2 years of red-to-green commits',
    existing: 'owner is paged',
    constraints: 'no network in sandbox; max $0.80 per build',
  },
  twists: [
    'The test itself is wrong',
    'A patch passes by deleting the assertion',
    'Same failure in 200 PRs at once',
  ],
} satisfies Problem
