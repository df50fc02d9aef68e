import type { Problem } from '../schema/problem.ts'

export default {
  id: 'similar-listings',
  title: 'Similar listings on a rental site',
  kind: 'design',
  prompt: 'Show similar homes on a listing page.',
  variant: 'classic',
  level: 'mid',
  givenConstraints: [],
  keyCriteria: [
    'modeling.cold-start',
    'data.label-definition',
    'metrics.offline-choice',
    'modeling.architecture',
  ],
  facts: {
    scale: '6M listings, 30M sessions/month',
    latency: '80 ms',
    labels: 'click chains, bookings',
    existing: 'same city and price',
    constraints: 'logged-out users',
  },
  twists: ['New listings never appear', 'Hosts copy titles'],
} satisfies Problem
