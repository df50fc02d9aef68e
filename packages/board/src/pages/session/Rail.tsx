import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
  IconListCheck,
} from '@tabler/icons-react'
import { SECTIONS } from '@mockboard/templates'
import type { GradingState } from '../../grading/client.ts'
import { sectionCoverage } from '../../rubric/summary.ts'
import { sectionColors } from '../../theme/sections.ts'
import { percent } from '../../ui/format.ts'
import { Ring } from '../../ui/Ring.tsx'
import classes from './session.module.css'

interface RailProps {
  grading: GradingState
  titles: Record<string, string>
  live: boolean
  open: boolean
  /** Along the lower edge, for narrow screens. */
  horizontal: boolean
  onOpen: (section: string | null) => void
  onToggle: () => void
}

/** Six rings: the state of the board at a glance, each the way into its part of the rubric. */
export function Rail({ grading, titles, live, open, horizontal, onOpen, onToggle }: RailProps) {
  const { report } = grading
  const coverage: Readonly<Record<string, number | null>> = report ? sectionCoverage(report) : {}
  const Toggle = horizontal
    ? IconListCheck
    : open
      ? IconLayoutSidebarRightCollapse
      : IconLayoutSidebarRightExpand
  return (
    <nav className={classes.rail} data-horizontal={horizontal || undefined} aria-label="Coverage">
      <Tooltip label={open ? 'Close the rubric (Alt R)' : 'Open the rubric (Alt R)'} position="left">
        <ActionIcon
          size="lg"
          aria-label={open ? 'Close the rubric' : 'Open the rubric'}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Toggle size={19} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      {SECTIONS.map(({ id, digit }) => {
        const value = coverage[id] ?? null
        const title = titles[id] ?? id
        const words = live && value !== null ? `${title}: ${percent(value)} covered` : title
        return (
          <Tooltip key={id} label={words} position={horizontal ? 'top' : 'left'}>
            <button type="button" className={classes.railRing} aria-label={words} onClick={() => onOpen(id)}>
              <Ring value={value} color={sectionColors(id).tone} size={34} thickness={4} />
              <span style={{ color: sectionColors(id).ink }} aria-hidden>
                {digit}
              </span>
            </button>
          </Tooltip>
        )
      })}
      {report && (
        <span className={`numeric ${classes.railTotal}`} title="Coverage of the whole rubric">
          <span className="visually-hidden">In all </span>
          {percent(report.coverage)}
        </span>
      )}
    </nav>
  )
}
