import type { Lexicon } from '../schema/lexicon.ts'

/** Concepts shared by rules; a rule's own `words` are looked up first. */
export const lexicon: Lexicon = {}
