import type { Lexicon } from '../schema/lexicon.ts'
import { cues } from './cues.ts'
import { families } from './families.ts'
import { metricNames } from './metric-names.ts'
import { modelNames } from './model-names.ts'
import { numbers } from './numbers.ts'
import { people } from './people.ts'
import { signals } from './signals.ts'

/** Concepts shared by rules; a rule's own `words` are looked up first. */
export const lexicon: Lexicon = {
  ...numbers,
  ...cues,
  ...families,
  ...people,
  ...metricNames,
  ...modelNames,
  ...signals,
}
