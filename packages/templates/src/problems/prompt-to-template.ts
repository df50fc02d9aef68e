import type { Problem } from '../schema/problem.ts'

export default {
  id: 'prompt-to-template',
  title: 'Prompt to layered HTML-like template',
  kind: 'design',
  prompt: 'From a text prompt, generate an editable template (HTML-like) with text layers and images.',
  variant: 'genai-app',
  level: 'senior',
  givenConstraints: ['layers and images must stay editable'],
  keyCriteria: [
    'requirements.answer-policy',
    'data.licensing-consent',
    'modeling.alternatives',
    'modeling.grounding-verification',
    'metrics.component-evals',
    'deployment.token-cost-cache',
  ],
  facts: {
    scale: '200k generations/day, 2M licensed templates',
    latency: 'first draft 8 s, preview 2 s',
    labels: 'exports, edits per layer, 40k designer ratings',
    existing: 'keyword search over templates',
    constraints: 'brand fonts and colours must hold; image rights',
  },
  twists: [
    'Must support right-to-left languages',
    'Average design needs 14 manual edits: cut to 5',
    'Only one GPU per 10 users',
  ],
} satisfies Problem
