import type { Problem } from '../schema/problem.ts'

export default {
  id: 'serving-cost-2x-tools',
  title: 'Serving cost doubled after tool calling',
  kind: 'design',
  prompt:
    'Dynamic batching and KV cache stack; cost doubles after tool calling lifts mean output from 200 to 800 tokens. Change autoscaling, batching and limits so cost per 1k tokens recovers with p95 within 10% of before.',
  variant: 'llm-serving',
  level: 'staff',
  givenConstraints: ['200 -> 800 output tokens', 'cost 2x', 'p95 within 10%'],
  keyCriteria: [
    'modeling.batching-scheduling',
    'deployment.admission-control',
    'modeling.memory-math',
    'metrics.serving-metrics',
    'modeling.compression-speed',
  ],
  facts: {
    scale: '600 rps',
    latency: 'p95 3 s',
    labels: 'n/a',
    existing: 'max batch 32, no token cap',
    constraints: 'no new GPUs this quarter',
  },
  twists: ['80% of tool output is JSON boilerplate', 'Premium tier must not be throttled'],
} satisfies Problem
