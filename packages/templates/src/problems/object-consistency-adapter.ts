import type { Problem } from '../schema/problem.ts'

export default {
  id: 'object-consistency-adapter',
  title: 'Adapter for object consistency on an image model',
  kind: 'design',
  prompt:
    'Given a reference photo of an object and a prompt, produce the same object in a new scene, on top of a foundation image model; focus on architecture, with some data and training.',
  variant: 'specialist',
  level: 'senior',
  givenConstraints: ['foundation image model is given', 'architecture first'],
  keyCriteria: [
    'modeling.shape-walkthrough',
    'modeling.conditioning',
    'data.pair-construction',
    'modeling.training-failure-modes',
    'metrics.perceptual-geometric',
    'modeling.ablation-plan',
  ],
  facts: {
    scale: '2M product videos, 64 GPUs for 2 weeks',
    latency: '4 s per image',
    labels: 'no paired data; frames of the same object can be mined',
    existing: 'per-object LoRA, 15 min each',
    constraints: 'base weights stay frozen',
  },
  twists: ['Copies the background too', 'Needs two objects at once', 'Must run with a 4-step distilled base'],
} satisfies Problem
