import type { Problem } from '../schema/problem.ts'

export default {
  id: 'model-wont-train',
  title: 'A model that will not train',
  kind: 'diagnosis',
  prompt: 'Walk through debugging a model whose loss does not go down.',
  variant: 'incident',
  level: 'mid',
  givenConstraints: ['loss flat'],
  keyCriteria: ['modeling.hypothesis-tree', 'modeling.isolating-test', 'deployment.prevention'],
  facts: {
    scale: '1 GPU',
    latency: 'n/a',
    labels: 'n/a',
    existing: 'worked on toy set',
    constraints: '1 day',
  },
  twists: ['Overfits one batch fine', 'Gradients are tiny'],
} satisfies Problem
