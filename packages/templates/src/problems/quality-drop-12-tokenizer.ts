import type { Problem } from '../schema/problem.ts'

export default {
  id: 'quality-drop-12-tokenizer',
  title: 'Output quality down 12% after fine-tuning',
  kind: 'diagnosis',
  prompt:
    'Output quality is 12% lower after tuning; find out that training text and serving text were tokenised differently.',
  variant: 'incident',
  level: 'senior',
  givenConstraints: ['-12% quality'],
  keyCriteria: [
    'modeling.isolating-test',
    'features.serving-parity',
    'data.slice-traces',
    'deployment.prevention',
  ],
  facts: {
    scale: '7B',
    latency: 'n/a',
    labels: '500 prompts',
    existing: 'train loss looked better',
    constraints: 'two tokenizers in the repo',
  },
  twists: ['Only code blocks are affected', 'Loss masked one token off'],
} satisfies Problem
