import type { Problem } from '../schema/problem.ts'

export default {
  id: 'reranker-vs-verifier-300ms',
  title: 'Reranker or claim verifier under 300 ms',
  kind: 'design',
  prompt:
    'A coding agent in the editor answers wrongly with confidence and cites files that do not matter. Money and time allow either a reranker costing double or a model pass that tests every claim against the fetched spans, all inside 300 ms at p95. Pick one and measure the choice offline in a way that relates to what developers do next.',
  variant: 'genai-app',
  level: 'staff',
  givenConstraints: ['p95 300 ms', '2x reranker spend or verifier'],
  keyCriteria: [
    'requirements.error-costs',
    'metrics.component-evals',
    'metrics.offline-online-link',
    'deployment.latency-capacity',
    'modeling.alternatives',
  ],
  facts: {
    scale: '2k q/s',
    latency: 'p95 300 ms of which 120 used',
    labels: 'accept, edit distance after 10 min, revert in 7 d',
    existing: 'dense only, k=8',
    constraints: 'one GPU type',
  },
  twists: ['Verifier needs 400 ms: make it asynchronous?', 'Wrong-file citations are 70% of errors'],
} satisfies Problem
