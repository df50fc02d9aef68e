import type { Problem } from '../schema/problem.ts'

export default {
  id: 'gke-p95-spike-rollout',
  title: 'p95 spike when traffic goes 10% to 50%',
  kind: 'diagnosis',
  prompt:
    'A text-generation API on A100 Kubernetes nodes shows p95 spikes as traffic shifts from 10% to 50%. Which signals separate CPU tokenisation, GPU under-use and gateway-to-pod networking?',
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['10% -> 50% shift', 'A100 on GKE'],
  keyCriteria: [
    'metrics.incident-signals',
    'modeling.hypothesis-tree',
    'modeling.isolating-test',
    'deployment.stop-harm',
  ],
  facts: {
    scale: '900 rps',
    latency: 'p95 1.1 s -> 2.6 s',
    labels: 'n/a',
    existing: 'per-stage timers exist',
    constraints: 'rollout can pause',
  },
  twists: ['Only new version pods', 'CPU limit was halved in the chart'],
} satisfies Problem
