import type { Problem } from '../schema/problem.ts'

export default {
  id: 'prune-data-15-percent',
  title: 'Cut training cost 15% by pruning data without losing F1',
  kind: 'design',
  prompt: 'Propose a data-pruning strategy that lowers training cost by 15% with F1 unchanged.',
  variant: 'fine-tuning',
  level: 'senior',
  givenConstraints: ['-15% cost', 'F1 unchanged'],
  keyCriteria: ['data.curation-mix', 'metrics.slices', 'modeling.ablation-plan', 'modeling.baseline'],
  facts: {
    scale: '60M examples, 9 classes, rare class 0.3%',
    latency: 'n/a',
    labels: 'mixed quality',
    existing: 'random sample',
    constraints: 'one validation run per day',
  },
  twists: ['Rare class F1 falls', 'Duplicates are 40%'],
} satisfies Problem
