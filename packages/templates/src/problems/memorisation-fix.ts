import type { Problem } from '../schema/problem.ts'

export default {
  id: 'memorisation-fix',
  title: 'Code model copies training snippets',
  kind: 'design',
  prompt:
    'The code model copies long spans from training repos while pass@1 is flat and compile rate rises slightly. Which modelling or training change, and which offline metric proves it?',
  variant: 'fine-tuning',
  level: 'senior',
  givenConstraints: ['pass@1 flat', 'compile rate slightly up'],
  keyCriteria: [
    'data.curation-mix',
    'data.decontamination',
    'metrics.eval-suite',
    'modeling.objective-guard',
  ],
  facts: {
    scale: '7B, 300B code tokens',
    latency: 'n/a',
    labels: 'license map',
    existing: 'exact dedup',
    constraints: 'two fine-tune runs',
  },
  twists: ['Copyright claim arrives', 'Dedup costs 1 pt pass@1'],
} satisfies Problem
