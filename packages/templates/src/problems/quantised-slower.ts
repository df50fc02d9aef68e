import type { Problem } from '../schema/problem.ts'

export default {
  id: 'quantised-slower',
  title: 'Latency rose after quantisation',
  kind: 'diagnosis',
  prompt: 'Explain why inference got slower after the model was quantised, and what you would check.',
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['quantised model is slower'],
  keyCriteria: ['modeling.compression-speed', 'modeling.hypothesis-tree', 'modeling.isolating-test'],
  facts: {
    scale: 'batch 1 and batch 32 differ',
    latency: '+18% at batch 32',
    labels: 'n/a',
    existing: 'int8 weights',
    constraints: 'older GPU generation',
  },
  twists: ['Only prefill is slower', 'Faster on other GPUs'],
} satisfies Problem
