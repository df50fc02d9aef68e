import type { z } from 'zod'
import { Words } from './rule.ts'

/** Concepts that more than one rule uses: concept id (`metric.offline`, `cue.reason`) -> patterns. */
export const Lexicon = Words
export type Lexicon = z.infer<typeof Lexicon>
