import type { Problem } from '../schema/problem.ts'

export default {
  id: 'code-completion-250ms',
  title: 'Serving path for code completion',
  kind: 'design',
  prompt:
    'Own online code completion with p95 250 ms and at most 1% timeouts: batching, KV cache, quantisation, routing; detect a bad model push and roll back within ten minutes.',
  variant: 'llm-serving',
  level: 'senior',
  givenConstraints: ['p95 250 ms', 'timeout <= 1%', 'rollback within 10 min'],
  keyCriteria: [
    'requirements.slo',
    'modeling.batching-scheduling',
    'modeling.kv-cache',
    'deployment.quality-canary',
    'deployment.admission-control',
  ],
  facts: {
    scale: '25k rps peak, prompt p50 900 tok, output p50 18 tok',
    latency: '250 ms total',
    labels: 'accept rate, retention of text after 30 s',
    existing: '1.3B model',
    constraints: '3 regions',
  },
  twists: [
    'Second, larger model for multi-line',
    'Accept rate falls 4% with normal latency',
    'GPU supply halves',
  ],
} satisfies Problem
