import type { Problem } from '../schema/problem.ts'

export default {
  id: 'places-realtime',
  title: 'Real-time place recommendations',
  kind: 'design',
  prompt:
    'A maps-like app wants to suggest places (several kinds: food, sights, shops) around the user right now.',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['several place types', 'real time'],
  keyCriteria: [
    'requirements.users-surface',
    'data.bias-feedback-loop',
    'features.interactions',
    'features.compute-freshness',
    'modeling.staged-pipeline',
    'modeling.cold-start',
  ],
  facts: {
    scale: '12M DAU, 10% open the tab, peak 3x; 4M places in 200 cities',
    latency: 'p95 200 ms on mobile',
    labels:
      'impressions with position, taps, navigation starts, saves; visits known for 30% who share location',
    existing: 'popularity within 2 km',
    constraints: 'raw GPS may be kept 24 h',
  },
  twists: [
    'Half the users turn location off',
    'New city opens next week with no history',
    'Restaurants pay for placement: keep relevance honest',
  ],
} satisfies Problem
