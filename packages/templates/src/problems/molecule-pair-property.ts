import type { Problem } from '../schema/problem.ts'

export default {
  id: 'molecule-pair-property',
  title: 'Property of a pair of molecules given as strings',
  kind: 'design',
  prompt: 'Two molecules come as text strings; predict a property of the pair.',
  variant: 'specialist',
  level: 'senior',
  givenConstraints: ['text-string input', 'pair'],
  keyCriteria: [
    'modeling.inductive-bias',
    'data.validation-split',
    'modeling.shape-walkthrough',
    'modeling.baseline',
    'data.label-quality',
    'modeling.ablation-plan',
  ],
  facts: {
    scale: '800k measured pairs, 40k unique molecules, 3 labs',
    latency: 'batch',
    labels: 'assay values, lab offsets, 8% repeats disagree',
    existing: 'fingerprint + GBDT, rmse 0.62',
    constraints: 'must say when out of domain',
  },
  twists: [
    'Test molecules share no scaffold with train',
    'Order of the pair must not matter',
    'Only 5k labels for the new assay',
  ],
} satisfies Problem
