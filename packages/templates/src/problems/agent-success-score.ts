import type { Problem } from '../schema/problem.ts'

export default {
  id: 'agent-success-score',
  title: 'One offline score that predicts user success of a tool agent',
  kind: 'design',
  prompt:
    'A generative agent calls search, code execution and calendar; give one offline score predicting user success. Next-action cross-entropy or expected return of the sequence, and how to estimate from logs without counterfactuals?',
  variant: 'eval-platform',
  level: 'staff',
  givenConstraints: ['search, code exec, calendar', 'logged trajectories only'],
  keyCriteria: [
    'metrics.offline-online-link',
    'metrics.composite-score',
    'metrics.grader-validity',
    'data.bias-feedback-loop',
    'requirements.decisions-gated',
  ],
  facts: {
    scale: '2M trajectories, 4% explicit feedback',
    latency: 'n/a',
    labels: 'task completed inferred 60%',
    existing: 'tool-call accuracy',
    constraints: 'one logging policy',
  },
  twists: ['Policy changes every week', 'Users rescue the agent by hand'],
} satisfies Problem
