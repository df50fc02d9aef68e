import type { PlannedBlock } from '../interview/pacing.ts'
import { sectionColors } from '../theme/sections.ts'
import { duration } from './format.ts'
import classes from './PlanBar.module.css'

interface PlanBarProps {
  blocks: readonly PlannedBlock[]
  /** Seconds since the start; draws where the time is. */
  elapsed?: number
  /** Index of the block to mark. */
  current?: number
  height?: number
  /** Minutes written into the blocks that have room. */
  labels?: boolean
}

/** The plan of a session, each block as long as its time. */
export function PlanBar({ blocks, elapsed, current, height = 10, labels = false }: PlanBarProps) {
  const total = blocks.at(-1)?.end ?? 1
  const words = blocks.map((block) => `${block.title} ${duration(block.end - block.start)}`).join(', ')
  return (
    <div className={classes.bar} style={{ height }} role="img" aria-label={`Plan: ${words}`}>
      {blocks.map((block, index) => {
        const colors = sectionColors(block.sections[0] ?? '')
        return (
          <span
            key={block.id}
            className={classes.block}
            data-current={index === current || undefined}
            title={`${block.title}, ${duration(block.end - block.start)}`}
            style={{
              flexGrow: block.end - block.start,
              background: labels ? colors.soft : colors.tone,
              color: colors.ink,
              boxShadow: labels ? `inset 0 0 0 1px ${colors.line}` : undefined,
            }}
          >
            {labels && Math.round((block.end - block.start) / 60)}
          </span>
        )
      })}
      {elapsed !== undefined && (
        <span
          className={classes.now}
          style={{ left: `${Math.min(100, Math.max(0, (elapsed / total) * 100))}%` }}
          aria-hidden
        />
      )}
    </div>
  )
}
