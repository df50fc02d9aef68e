import type { Problem } from '../schema/problem.ts'

export default {
  id: 'reward-hacking-preference',
  title: 'Reward hacking in preference tuning',
  kind: 'design',
  prompt:
    'Preference fine-tuning of a large model shows reward hacking on a small prompt set. Which change to objective or data, and what failure does your fix introduce?',
  variant: 'fine-tuning',
  level: 'staff',
  givenConstraints: ['small set of prompts affected', 'name the side effect'],
  keyCriteria: [
    'modeling.objective-guard',
    'data.preference-feedback',
    'metrics.eval-suite',
    'metrics.gaming',
  ],
  facts: {
    scale: '40k pairs, reward model acc 71%',
    latency: 'n/a',
    labels: 'pairwise, length-biased',
    existing: 'KL 0.02',
    constraints: 'no new raters for a month',
  },
  twists: ['Hacking shows up as flattery', 'Side effect: answers get shorter'],
} satisfies Problem
