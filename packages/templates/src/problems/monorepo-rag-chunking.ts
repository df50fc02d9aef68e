import type { Problem } from '../schema/problem.ts'

export default {
  id: 'monorepo-rag-chunking',
  title: 'Code assistant over a monorepo: chunking and failure modes',
  kind: 'design',
  prompt:
    'A code assistant answers questions about a monorepo with retrieval over Markdown and code. How do you chunk and index for grounded, fast answers, and which three failure modes do you measure offline?',
  variant: 'genai-app',
  level: 'senior',
  givenConstraints: ['Markdown + code', 'top-3 failure modes'],
  keyCriteria: [
    'features.chunk-index',
    'modeling.retrieval-stack',
    'metrics.component-evals',
    'data.golden-set',
  ],
  facts: {
    scale: '1.2M files, 6k engineers, 8 q/s peak',
    latency: 'ttft 1 s',
    labels: '5k support threads with accepted answers',
    existing: 'grep + wiki',
    constraints: 'read permission per folder',
  },
  twists: ['40% of queries contain exact error strings', 'Generated code pollutes the index'],
} satisfies Problem
