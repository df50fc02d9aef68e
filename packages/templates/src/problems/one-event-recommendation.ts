import type { Problem } from '../schema/problem.ts'

export default {
  id: 'one-event-recommendation',
  title: 'Recommend one specific physical event',
  kind: 'design',
  prompt: 'Decide which users should be shown a given physical event (fixed place and date).',
  variant: 'classic',
  level: 'senior',
  givenConstraints: ['one event at a time', 'physical'],
  keyCriteria: [
    'requirements.ml-framing',
    'data.label-definition',
    'modeling.cold-start',
    'metrics.online-target',
    'metrics.guardrails',
    'deployment.ab-test',
  ],
  facts: {
    scale: '30M users in region, capacity 20k seats, 3 weeks to go',
    latency: 'batch list twice a day',
    labels: "past events' ticket sales and interest taps; none for this one",
    existing: 'push to all followers of the artist',
    constraints: 'max 2 pushes per user per week',
  },
  twists: [
    'Tickets sell out in one hour',
    'The artist is new to the platform',
    'Marketing wants incremental sales, not sales',
  ],
} satisfies Problem
