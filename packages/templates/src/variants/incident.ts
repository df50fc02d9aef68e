import type { Variant } from '../schema/variant.ts'

export default {
  id: 'incident',
  title: 'Incident diagnosis',
  for: 'quality, latency or cost regression on call; model will not train',
  sectionWeights: {
    requirements: 0.14,
    metrics: 0.18,
    data: 0.16,
    features: 0.04,
    modeling: 0.23,
    deployment: 0.25,
  },
  sections: {
    requirements: { title: 'Impact', hints: ['Who is hurt, how badly, since when?', 'Which severity?'] },
    metrics: {
      title: 'Signals',
      hints: [
        'Which signal, at which layer?',
        'What would each of them say?',
        'Which segments are read alone?',
      ],
    },
    data: {
      title: 'Changes & traces',
      hints: ['What changed, and when?', 'Which failing examples do you read?'],
    },
    features: {
      title: 'Inputs',
      hints: ['Are inputs what the model was made for?', 'What is missing, defaulted or late?'],
    },
    modeling: {
      title: 'Hypotheses & tests',
      hints: [
        'Three causes from different layers, ranked',
        'One quick test for each',
        'Which result rules it out?',
      ],
    },
    deployment: {
      title: 'Stop, fix, prevent',
      hints: [
        'What is switched off first?',
        'When is it switched on again?',
        'Who is told what?',
        'What would have caught it?',
      ],
    },
  },
  active: {
    'requirements.impact-scope': 3,
    'metrics.online-target': 1,
    'metrics.slices': 2,
    'metrics.incident-signals': 3,
    'data.change-timeline': 2,
    'data.slice-traces': 2,
    'features.serving-parity': 1,
    'features.missing-quality': 1,
    'modeling.error-analysis': 1,
    'modeling.hypothesis-tree': 3,
    'modeling.isolating-test': 3,
    'deployment.staged-rollout': 1,
    'deployment.fallback-rollback': 2,
    'deployment.monitoring-drift': 2,
    'deployment.stop-harm': 3,
    'deployment.reenable-gate': 3,
    'deployment.prevention': 3,
    'deployment.communication': 1,
  },
  notes: [
    'Order matters here: deployment.stop-harm should be written before modeling.isolating-test. The grader may report order from creation time of shapes but must not lower coverage for it.',
  ],
} satisfies Variant
