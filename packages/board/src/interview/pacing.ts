import {
  type PacingBlock,
  type PacingPlan,
  pacingPlan,
  plannedSeconds,
  type SectionId,
} from '@mockboard/templates'

/** One block of the plan on the session's time line. All times in seconds from the start. */
export interface PlannedBlock {
  id: string
  title: string
  sections: readonly SectionId[]
  start: number
  end: number
}

/** Where a session stands against its plan. */
export interface Pace {
  /** Index of the block the plan is in; the last one in overtime. */
  planned: number
  /** Seconds left of that block; negative in overtime. */
  blockLeft: number
  /** Seconds left of the whole session; negative in overtime. */
  left: number
}

type Minutes = PacingPlan['minutes']

function minutesOfPlan(minutes: number): Minutes {
  return minutes === 35 || minutes === 60 ? minutes : 45
}

/**
 * The plan of a session as blocks on a time line. An extension stretches every block alike, so that the
 * plan still ends with the clock.
 */
export function planBlocks(variant: string, minutes: number, extraMs = 0): PlannedBlock[] {
  const { blocks } = pacingPlan(variant, minutesOfPlan(minutes))
  const sum = blocks.reduce((total, block) => total + block.minutes, 0)
  const stretch = (minutes * 60 + extraMs / 1000) / (sum * 60)
  let at = 0
  return blocks.map((block: PacingBlock) => {
    const start = at
    at += block.minutes * 60 * stretch
    return { id: block.id, title: block.title, sections: block.sections, start, end: at }
  })
}

/** Where the plan stands `elapsed` seconds after the start; null for an empty plan. */
export function paceAt(blocks: readonly PlannedBlock[], elapsed: number): Pace | null {
  const last = blocks.at(-1)
  if (!last) return null
  const index = blocks.findIndex((block) => elapsed < block.end)
  const planned = index < 0 ? blocks.length - 1 : index
  return { planned, blockLeft: (blocks[planned] ?? last).end - elapsed, left: last.end - elapsed }
}

/**
 * Which block shall be marked as current: the one the person writes in when its section has one (the
 * nearest to where the plan is, since a section may stand in several), else the one of the plan.
 */
export function currentBlock(
  blocks: readonly PlannedBlock[],
  planned: number,
  writing: string | null,
): number {
  if (writing === null) return planned
  const candidates = blocks.flatMap((block, index) =>
    (block.sections as readonly string[]).includes(writing) ? [index] : [],
  )
  const distance = (index: number) => Math.abs(index - planned)
  return candidates.toSorted((a, b) => distance(a) - distance(b) || a - b)[0] ?? planned
}

/** Planned seconds by section, stretched like `planBlocks`. */
export function plannedBySection(variant: string, minutes: number, extraMs = 0): Record<string, number> {
  const plan = pacingPlan(variant, minutesOfPlan(minutes))
  const stretch = (minutes * 60 + extraMs / 1000) / (plan.minutes * 60)
  return Object.fromEntries(
    Object.entries(plannedSeconds(plan)).map(([id, seconds]) => [id, seconds * stretch]),
  )
}
