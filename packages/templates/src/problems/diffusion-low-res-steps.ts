import type { Problem } from '../schema/problem.ts'

export default {
  id: 'diffusion-low-res-steps',
  title: 'Save compute in diffusion by lower resolution at noisy steps',
  kind: 'design',
  prompt:
    'Diffusion for image or video: run the noisier steps at lower resolution; explain how to change resolution of the latent midway and what it costs.',
  variant: 'specialist',
  level: 'staff',
  givenConstraints: ['resize between steps'],
  keyCriteria: [
    'modeling.compute-reduction',
    'modeling.alternatives',
    'modeling.ablation-plan',
    'metrics.perceptual-geometric',
  ],
  facts: {
    scale: '1024 px, 50 steps',
    latency: 'cut 40%',
    labels: 'n/a',
    existing: 'full resolution all steps',
    constraints: 'no retraining in v1; VAE available',
  },
  twists: ['Latent resize blurs faces', 'Video: flicker at the switch', 'Train instead: what loss?'],
} satisfies Problem
