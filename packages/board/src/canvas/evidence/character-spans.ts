import type { TextMap } from '@mockboard/grader'

/** A run of characters of a text, counted without what is only drawn (bullets, line ends). End exclusive. */
export interface CharacterSpan {
  from: number
  to: number
}

/**
 * Which written characters lie between two offsets of a note's plain text. Bullets, numbers and line ends
 * are part of the plain text but not of what is on the board. Null when nothing written lies there.
 */
export function writtenCharacters(
  { text, positions }: TextMap,
  start: number,
  end: number,
): CharacterSpan | null {
  let count = 0
  let from = -1
  let to = -1
  for (const [offset, position] of positions.entries()) {
    if (offset >= end) break
    if (position < 0 || text[offset] === '\n') continue
    if (offset >= start) {
      if (from < 0) from = count
      to = count + 1
    }
    count++
  }
  return from < 0 ? null : { from, to }
}
