import type { Problem } from '../schema/problem.ts'

export default {
  id: 'serve-70b-strict-latency',
  title: 'Serve a 70B model under strict latency',
  kind: 'design',
  prompt: 'Put a 70-billion-parameter model behind an endpoint whose latency target is tight.',
  variant: 'llm-serving',
  level: 'senior',
  givenConstraints: ['70B', 'strict latency'],
  keyCriteria: [
    'modeling.memory-math',
    'modeling.parallelism-placement',
    'modeling.compression-speed',
    'modeling.batching-scheduling',
    'requirements.slo',
  ],
  facts: {
    scale: '200 rps, in 1k/out 150',
    latency: 'ttft 300 ms, tpot 25 ms',
    labels: 'n/a',
    existing: 'none',
    constraints: '16 GPUs of 80 GB',
  },
  twists: ['Half the GPUs', 'Context becomes 32k'],
} satisfies Problem
