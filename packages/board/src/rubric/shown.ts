import type { Verdict } from '@mockboard/grader'

/** What a list of criteria is narrowed to. A partial one is both a gap and a find. */
export type Shown = 'all' | 'gaps' | 'found'

export const SHOWS: Readonly<Record<Shown, (verdict: Verdict) => boolean>> = {
  all: () => true,
  gaps: (verdict) => verdict === 'missing' || verdict === 'partial' || verdict === 'unclear',
  found: (verdict) => verdict === 'covered' || verdict === 'partial',
}
