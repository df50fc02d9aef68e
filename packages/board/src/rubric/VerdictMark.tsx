import type { Verdict } from '@mockboard/grader'
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconHelpCircle,
} from '@tabler/icons-react'
import classes from './rubric.module.css'

/** How a verdict looks: always a shape and a word, the colour only helps. */
export const VERDICT_LOOK = {
  covered: { word: 'Covered', icon: IconCircleCheckFilled, color: 'var(--verdict-covered)' },
  partial: { word: 'Partial', icon: IconCircleHalf2, color: 'var(--verdict-partial)' },
  unclear: { word: 'Unclear', icon: IconHelpCircle, color: 'var(--verdict-unclear)' },
  missing: { word: 'Missing', icon: IconCircleDashed, color: 'var(--verdict-missing)' },
  'not-applicable': { word: 'Does not apply', icon: IconCircleMinus, color: 'var(--verdict-none)' },
} as const satisfies Record<Verdict, unknown>

export function VerdictMark({ verdict, size = 16 }: { verdict: Verdict; size?: number }) {
  const { word, icon: Icon, color } = VERDICT_LOOK[verdict]
  return (
    <span className={classes.verdict} style={{ color }}>
      <Icon size={size} aria-hidden style={{ flex: 'none' }} />
      {word}
    </span>
  )
}
