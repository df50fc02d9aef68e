import type { ComponentKind } from '../schema/component-kind.ts'
import { CLIENTS } from './clients.ts'
import { DATA } from './data.ts'
import { MODELS } from './models.ts'
import { QUALITY } from './quality.ts'
import { RETRIEVAL } from './retrieval.ts'
import { SERVING } from './serving.ts'
import { TRAINING } from './training.ts'

/** Groups of the palette, in the order of a request's and then the data's way through a system. */
export const COMPONENT_GROUPS = [
  { id: 'clients', title: 'Clients and traffic' },
  { id: 'data', title: 'Data' },
  { id: 'training', title: 'Training' },
  { id: 'models', title: 'Models' },
  { id: 'retrieval', title: 'Retrieval' },
  { id: 'serving', title: 'Serving' },
  { id: 'quality', title: 'Quality' },
] as const satisfies readonly { id: ComponentKind['group']; title: string }[]

/** Every box the palette offers. */
export const COMPONENTS: readonly ComponentKind[] = [
  ...CLIENTS,
  ...DATA,
  ...TRAINING,
  ...MODELS,
  ...RETRIEVAL,
  ...SERVING,
  ...QUALITY,
]
