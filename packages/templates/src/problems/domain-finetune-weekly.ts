import type { Problem } from '../schema/problem.ts'

export default {
  id: 'domain-finetune-weekly',
  title: 'Fine-tuning pipeline with weekly updates',
  kind: 'design',
  prompt: 'Design a fine-tuning pipeline for a domain with weekly updates.',
  variant: 'fine-tuning',
  level: 'senior',
  givenConstraints: ['weekly'],
  keyCriteria: [
    'requirements.why-train',
    'data.curation-mix',
    'metrics.eval-suite',
    'deployment.promotion-lineage',
    'deployment.retraining',
  ],
  facts: {
    scale: '50k new labelled cases/week',
    latency: 'train < 12 h',
    labels: 'experts 500/week + implicit',
    existing: 'manual notebook',
    constraints: 'regulated domain, audit',
  },
  twists: ['A label guideline changes midweek', 'A weekly model is worse: what ships?'],
} satisfies Problem
