import type { Problem } from '../schema/problem.ts'

export default {
  id: 'one-song-home',
  title: 'One song on the home screen',
  kind: 'design',
  prompt: 'After login the main screen shows exactly one song; choose it.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['single slot after login'],
  keyCriteria: [
    'metrics.online-target',
    'metrics.gaming',
    'data.bias-feedback-loop',
    'modeling.baseline',
    'modeling.alternatives',
    'deployment.serving-path',
  ],
  facts: {
    scale: '80M DAU, 60M tracks, 40k new/day',
    latency: '150 ms, may be precomputed',
    labels: 'play, skip time, save, return within 7 days',
    existing: "last played artist's top track",
    constraints: 'label deals: max 20% repeats',
  },
  twists: [
    'The slot must also start autoplay',
    'Product asks for discovery: half of the songs should be new to the user',
    'Only 5% of users ever tap it',
  ],
} satisfies Problem
