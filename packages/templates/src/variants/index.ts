// Generated from the file names of this folder: npm run index
import type { Variant } from '../schema/variant.ts'
import classic from './classic.ts'
import cvMedia from './cv-media.ts'
import evalPlatform from './eval-platform.ts'
import fineTuning from './fine-tuning.ts'
import genaiApp from './genai-app.ts'
import incident from './incident.ts'
import llmServing from './llm-serving.ts'
import specialist from './specialist.ts'

/** In the order of ids. */
export const VARIANTS: readonly Variant[] = [
  classic,
  cvMedia,
  evalPlatform,
  fineTuning,
  genaiApp,
  incident,
  llmServing,
  specialist,
]
