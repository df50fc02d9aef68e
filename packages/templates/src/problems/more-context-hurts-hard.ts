import type { Problem } from '../schema/problem.ts'

export default {
  id: 'more-context-hurts-hard',
  title: 'More context helps easy and hurts hard queries',
  kind: 'design',
  prompt:
    'In a multi-step agent, more retrieved context improves easy queries and worsens hard ones. One concrete change to retrieval and prompting and an ablation separating grounding from verbosity.',
  variant: 'genai-app',
  level: 'senior',
  givenConstraints: ['easy up, hard down', 'ablation must isolate grounding'],
  keyCriteria: [
    'modeling.orchestration',
    'modeling.retrieval-stack',
    'modeling.isolating-test',
    'metrics.component-evals',
    'metrics.slices',
  ],
  facts: {
    scale: '3k eval queries with hardness',
    latency: '2 s',
    labels: 'span-level gold',
    existing: 'k=20 concatenated',
    constraints: 'no fine-tuning',
  },
  twists: ['Answers became longer at the same time', 'Hard = multi-hop'],
} satisfies Problem
