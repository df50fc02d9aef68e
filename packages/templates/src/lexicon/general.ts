import type { PatternGroup } from '../schema/rule.ts'

/** Patterns of general knowledge, as opposed to those learnt from a labelled board. */
export const general = (...any: string[]): PatternGroup[] => [{ from: 'general', any }]
