import type { StartingBoard } from '../schema/starting-board.ts'
import type { VariantId } from '../schema/variant.ts'
import { cards, DIAGRAM, row } from './layout.ts'

/**
 * What a fresh board holds. Starter boxes only where the prompt always implies them and drawing them
 * again would teach nothing; a board nobody has touched grades to zero (see `templateTexts`).
 */
export const STARTING_BOARDS: readonly StartingBoard[] = [
  {
    id: 'blank',
    title: 'Blank',
    description: 'Six cards and room for a diagram.',
    cards: cards(),
    diagram: DIAGRAM,
    components: [],
    links: [],
  },
  {
    id: 'classic',
    title: 'Prediction and ranking',
    description: 'Six cards; modeling gets the widest one of its row.',
    cards: cards({ features: 400, modeling: 520, deployment: 400 }),
    diagram: DIAGRAM,
    components: [],
    links: [],
  },
  {
    id: 'genai-app',
    title: 'GenAI application',
    description: 'Wide cards for evals and for retrieval; the ends of the system are drawn.',
    cards: cards({
      requirements: 400,
      metrics: 520,
      data: 400,
      features: 360,
      modeling: 560,
      deployment: 400,
    }),
    diagram: DIAGRAM,
    components: row([
      { id: 'starter-client', kind: 'client', label: 'Client' },
      { id: 'starter-gateway', kind: 'api-gateway', label: 'API gateway' },
      { id: 'starter-llm', kind: 'llm', label: 'LLM' },
    ]),
    links: [{ from: 'starter-client', to: 'starter-gateway' }],
  },
  {
    id: 'serving',
    title: 'LLM serving',
    description: 'Wide cards for batching and rollout; client and gateway are drawn.',
    cards: cards({
      requirements: 520,
      metrics: 400,
      data: 400,
      features: 360,
      modeling: 480,
      deployment: 480,
    }),
    diagram: DIAGRAM,
    components: row([
      { id: 'starter-client', kind: 'client', label: 'Client' },
      { id: 'starter-gateway', kind: 'api-gateway', label: 'API gateway' },
      { id: 'starter-gpu-pool', kind: 'gpu-pool', label: 'GPU pool' },
    ]),
    links: [{ from: 'starter-client', to: 'starter-gateway' }],
  },
  {
    id: 'incident',
    title: 'Incident',
    description: 'Wide cards for hypotheses and for the way out; the ailing system is drawn.',
    cards: cards({
      requirements: 400,
      metrics: 480,
      data: 440,
      features: 280,
      modeling: 560,
      deployment: 480,
    }),
    diagram: DIAGRAM,
    components: row([
      { id: 'starter-client', kind: 'client', label: 'Client' },
      { id: 'starter-service', kind: 'service', label: 'Service' },
      { id: 'starter-model', kind: 'model-server', label: 'Model server' },
    ]),
    links: [
      { from: 'starter-client', to: 'starter-service' },
      { from: 'starter-service', to: 'starter-model' },
    ],
  },
  {
    id: 'specialist',
    title: 'Architecture and training',
    description: 'The modeling card takes half the row; the diagram is for blocks and shapes.',
    cards: cards({
      requirements: 400,
      metrics: 440,
      data: 480,
      features: 360,
      modeling: 680,
      deployment: 280,
    }),
    diagram: DIAGRAM,
    components: [],
    links: [],
  },
]

const BOARD_OF_VARIANT: Record<VariantId, string> = {
  classic: 'classic',
  'genai-app': 'genai-app',
  'llm-serving': 'serving',
  'fine-tuning': 'specialist',
  'eval-platform': 'blank',
  'cv-media': 'classic',
  incident: 'incident',
  specialist: 'specialist',
}

/** The starting board made for a variant; the blank one for a variant nobody knows. */
export function startingBoardFor(variant: string): StartingBoard {
  const id = (BOARD_OF_VARIANT as Record<string, string>)[variant] ?? 'blank'
  const board = STARTING_BOARDS.find((board) => board.id === id)
  if (!board) throw new Error(`no starting board "${id}" for variant "${variant}"`)
  return board
}
