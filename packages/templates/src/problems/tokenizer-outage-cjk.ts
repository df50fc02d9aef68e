import type { Problem } from '../schema/problem.ts'

export default {
  id: 'tokenizer-outage-cjk',
  title: 'Outage: tokenizer update corrupted Chinese text',
  kind: 'diagnosis',
  prompt: 'Work through a real outage in which a tokenizer update corrupted Chinese characters.',
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['tokenizer update', 'Chinese characters corrupted'],
  keyCriteria: [
    'requirements.impact-scope',
    'data.slice-traces',
    'deployment.stop-harm',
    'deployment.prevention',
    'features.serving-parity',
  ],
  facts: {
    scale: 'zh = 30% of traffic',
    latency: 'normal',
    labels: 'user reports',
    existing: 'canary was English only',
    constraints: 'index also uses the tokenizer',
  },
  twists: ['Rollback breaks cached KV', 'Training set for next week is affected too'],
} satisfies Problem
