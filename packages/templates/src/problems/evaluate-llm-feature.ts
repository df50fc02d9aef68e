import type { Problem } from '../schema/problem.ts'

export default {
  id: 'evaluate-llm-feature',
  title: 'Evaluate an LLM-powered feature',
  kind: 'design',
  prompt: 'How do you evaluate an LLM feature at scale (incl. which metrics for a RAG system)?',
  variant: 'eval-platform',
  level: 'mid',
  givenConstraints: ['eval at scale'],
  keyCriteria: [
    'data.eval-set-design',
    'metrics.component-evals',
    'metrics.grader-validity',
    'deployment.ci-gate',
    'modeling.grader-ladder',
  ],
  facts: {
    scale: '1M outputs/day',
    latency: 'n/a',
    labels: '200 expert labels/week',
    existing: 'thumbs',
    constraints: '$500/day for judging',
  },
  twists: ['Judge prefers long answers', 'Model changes weekly'],
} satisfies Problem
