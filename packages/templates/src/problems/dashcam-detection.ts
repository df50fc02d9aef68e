import type { Problem } from '../schema/problem.ts'

export default {
  id: 'dashcam-detection',
  title: 'Object detection on a vehicle',
  kind: 'design',
  prompt: 'Detect road users on a car computer.',
  variant: 'cv-media',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'requirements.media-spec',
    'modeling.compute-reduction',
    'data.annotation-protocol',
    'metrics.slices',
  ],
  facts: {
    scale: '8 cameras 30 fps',
    latency: '50 ms, 30 W',
    labels: '20M auto-labelled, 300k human',
    existing: 'older CNN',
    constraints: 'no cloud at run time',
  },
  twists: ['Night rain', 'Label cost cap'],
} satisfies Problem
