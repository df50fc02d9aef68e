import type { Problem } from '../schema/problem.ts'

export default {
  id: 'llm-inference-bottlenecks',
  title: 'Bottlenecks when running LLM inference',
  kind: 'design',
  prompt: 'Which bottlenecks may appear when serving an LLM, and what would you do about each?',
  variant: 'llm-serving',
  level: 'mid',
  givenConstraints: ['overview question'],
  keyCriteria: [
    'modeling.memory-math',
    'modeling.batching-scheduling',
    'modeling.kv-cache',
    'metrics.serving-metrics',
  ],
  facts: {
    scale: '13B, 200 rps',
    latency: 'ttft 500 ms',
    labels: 'n/a',
    existing: 'naive server',
    constraints: '4 GPUs',
  },
  twists: ['Prompts grow to 32k', 'Batch size 1 on device'],
} satisfies Problem
