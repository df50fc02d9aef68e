import type { Problem } from '../schema/problem.ts'

export default {
  id: 'monorepo-200m-index',
  title: 'Index a 200M-file monorepo that changes hourly',
  kind: 'design',
  prompt:
    'A tool-running code agent uses retrieval over a 200M-file monorepo with hourly changes. File-level or chunk-level embeddings, and how do updates run in production?',
  variant: 'genai-app',
  level: 'staff',
  givenConstraints: ['200M files', 'repo changes hourly'],
  keyCriteria: [
    'data.corpus-ingestion',
    'features.chunk-index',
    'deployment.token-cost-cache',
    'deployment.fallback-rollback',
    'modeling.alternatives',
  ],
  facts: {
    scale: '1.5% files change per day, 20k engineers',
    latency: 'retrieval p95 120 ms',
    labels: 'navigation logs',
    existing: 'trigram search',
    constraints: 'embedding budget 400 GPU-h/day',
  },
  twists: [
    'A rename moves 3M files',
    'Branch-specific answers',
    'Embedding model must be replaced without downtime',
  ],
} satisfies Problem
