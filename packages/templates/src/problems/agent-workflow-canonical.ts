import type { Problem } from '../schema/problem.ts'

export default {
  id: 'agent-workflow-canonical',
  title: 'Agent workflow',
  kind: 'design',
  prompt:
    'One of the recurring problems (with RAG, eval, serving and training pipeline): design an agent workflow end to end.',
  variant: 'genai-app',
  level: 'senior',
  givenConstraints: ['agent'],
  keyCriteria: [
    'modeling.orchestration',
    'deployment.injection-permissions',
    'metrics.component-evals',
    'deployment.token-cost-cache',
  ],
  facts: {
    scale: '50k tasks/day, 6 tools',
    latency: '2 min',
    labels: 'task outcome 70%',
    existing: 'scripts',
    constraints: 'two tools write data',
  },
  twists: ['A tool returns wrong data silently', 'Cost per task halves'],
} satisfies Problem
