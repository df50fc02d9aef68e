import { useMemo } from 'react'
import { planBlocks } from '../../interview/pacing.ts'
import { sectionColors } from '../../theme/sections.ts'
import { PlanBar } from '../../ui/PlanBar.tsx'
import classes from './home.module.css'

/** How the chosen length will be spent. */
export function TimePlan({ variant, minutes }: { variant: string; minutes: number }) {
  const blocks = useMemo(() => planBlocks(variant, minutes), [variant, minutes])
  return (
    <div className={classes.plan}>
      <PlanBar blocks={blocks} height={22} labels />
      <ul className={classes.planLegend} aria-hidden>
        {blocks.map((block) => (
          <li key={block.id}>
            <span style={{ background: sectionColors(block.sections[0] ?? '').tone }} />
            {block.title}
          </li>
        ))}
      </ul>
    </div>
  )
}
