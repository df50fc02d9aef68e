import type { Problem } from '../schema/problem.ts'

export default {
  id: 'search-rag-800ms-10kqps',
  title: 'Cited answers in search: p95 < 800 ms at 10k QPS',
  kind: 'design',
  prompt:
    'Cloud-hosted retrieval assistant in a web search product, answers with citations, p95 below 800 ms at 10k QPS: indexing, retrieval, rerank, prompt, caching, hallucination detection and mitigation.',
  variant: 'genai-app',
  level: 'staff',
  givenConstraints: ['p95 < 800 ms', '10k QPS', 'citations'],
  keyCriteria: [
    'deployment.latency-capacity',
    'modeling.retrieval-stack',
    'deployment.token-cost-cache',
    'modeling.grounding-verification',
    'requirements.answer-policy',
    'deployment.fallback-rollback',
  ],
  facts: {
    scale: '10k QPS, 35% repeated heads',
    latency: 'p95 800 ms',
    labels: 'rater pool, click logs',
    existing: 'ten links',
    constraints: 'news must be minutes fresh',
  },
  twists: ['Budget falls to 500 ms', 'A source is wrong and popular', 'One region lost'],
} satisfies Problem
