import type { Status } from '@mockboard/templates'

/** A concept found in a text, with what the writer does with it. */
export interface Hit {
  concept: number
  first: number
  last: number
  line: number
  status: Status
  cue: string
  /** Lies in text that is not the candidate's own. */
  masked: boolean
  /** All its numbers only repeat the prompt. */
  given: boolean
}
