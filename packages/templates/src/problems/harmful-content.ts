import type { Problem } from '../schema/problem.ts'

export default {
  id: 'harmful-content',
  title: 'Harmful content detection',
  kind: 'design',
  prompt: 'Find and act on harmful posts (text, image, video).',
  variant: 'cv-media',
  level: 'senior',
  givenConstraints: [],
  keyCriteria: [
    'requirements.error-costs',
    'metrics.offline-choice',
    'data.annotation-protocol',
    'modeling.calibration-threshold',
    'metrics.slices',
  ],
  facts: {
    scale: '300M posts/day, prevalence 0.1%',
    latency: 'seconds before wide spread',
    labels: '20k reviews/day, appeals',
    existing: 'hash lists',
    constraints: 'reason to user, 40 languages',
  },
  twists: ['New meme format evades', 'Election: recall up, reviewers fixed'],
} satisfies Problem
