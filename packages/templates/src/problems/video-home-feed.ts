import type { Problem } from '../schema/problem.ts'

export default {
  id: 'video-home-feed',
  title: 'Home feed for a video site',
  kind: 'design',
  prompt: 'Recommend videos on the home page.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'modeling.staged-pipeline',
    'modeling.loss',
    'data.bias-feedback-loop',
    'metrics.gaming',
    'modeling.cold-start',
  ],
  facts: {
    scale: '100M DAU, 500M videos',
    latency: 'p99 250 ms',
    labels: 'watch time, survey 0.1%',
    existing: 'co-watch',
    constraints: "minors' accounts",
  },
  twists: ['Shorts arrive', 'Creators complain about rich-get-richer'],
} satisfies Problem
