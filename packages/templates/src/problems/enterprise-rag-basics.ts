import type { Problem } from '../schema/problem.ts'

export default {
  id: 'enterprise-rag-basics',
  title: 'RAG over a large internal knowledge base',
  kind: 'design',
  prompt:
    'Design retrieval-augmented answers over a big internal knowledge base: chunking, embeddings, hybrid search, reranking, prompt, fewer hallucinations.',
  variant: 'genai-app',
  level: 'mid',
  givenConstraints: ['chunking, embedding, hybrid, rerank, prompt all expected'],
  keyCriteria: [
    'features.chunk-index',
    'modeling.retrieval-stack',
    'metrics.component-evals',
    'deployment.injection-permissions',
    'requirements.answer-policy',
  ],
  facts: {
    scale: '800k pages, 9k staff, 3 q/s peak',
    latency: 'ttft 1.5 s',
    labels: '4k tickets',
    existing: 'keyword search',
    constraints: 'permissions per space',
  },
  twists: ['HR pages must never appear to contractors', 'Half the pages are out of date'],
} satisfies Problem
