import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { IconClockPlus, IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import type { SessionInfo } from '@mockboard/protocol'
import { CHECKPOINTS } from '@mockboard/templates'
import { useMemo } from 'react'
import { currentBlock, paceAt, planBlocks, type PlannedBlock } from '../../interview/pacing.ts'
import type { SharedClock } from '../../interview/useClock.ts'
import { sectionColors } from '../../theme/sections.ts'
import { clockTime } from '../../ui/format.ts'
import { PlanBar } from '../../ui/PlanBar.tsx'
import classes from './session.module.css'

interface ClockBarProps {
  session: SessionInfo
  clock: SharedClock
  /** Section the person writes in, or null. */
  writing: string | null
  mayRun: boolean
}

/** Time left as people say it: `4:10 left`, `1:05 over`. */
function leftWords(seconds: number): string {
  return seconds >= 0 ? `${clockTime(seconds)} left` : `${clockTime(-seconds)} over`
}

/** What should be on the board by now. */
function checkpoint(share: number): string | null {
  const reached = CHECKPOINTS.filter(({ at }) => share >= at).at(-1)
  return reached ? `By now: ${reached.say}` : null
}

export function ClockBar({ session, clock, writing, mayRun }: ClockBarProps) {
  const { state, extraMs } = clock.clock
  const blocks = useMemo(
    () => planBlocks(session.variant, session.minutes, extraMs),
    [session.variant, session.minutes, extraMs],
  )
  const pace = paceAt(blocks, clock.elapsed)
  if (!pace) return null
  const started = state !== 'not-started'
  const running = started && state !== 'finished'
  const current = currentBlock(blocks, pace.planned, started ? writing : null)
  const total = pace.left + clock.elapsed
  return (
    <section className={classes.clock} aria-label="Clock" data-state={state}>
      {running && <BlockLeft block={blocks[current]} elapsed={clock.elapsed} />}
      <Tooltip
        label={checkpoint(clock.elapsed / total) ?? 'The plan: how long to stay with each section'}
        multiline
        w={260}
      >
        <span className={classes.plan}>
          <PlanBar blocks={blocks} height={8} {...(started ? { elapsed: clock.elapsed, current } : {})} />
        </span>
      </Tooltip>
      <span className={`numeric ${classes.left}`} role="timer" aria-label="Time of the session">
        {state === 'finished' ? (
          <>
            <span className={classes.wideOnly}>Finished,&nbsp;</span>
            {clockTime(clock.elapsed)}
          </>
        ) : (
          leftWords(pace.left).replace(' left', '')
        )}
      </span>
      {mayRun && <ClockButtons clock={clock} />}
    </section>
  )
}

function BlockLeft({ block, elapsed }: { block: PlannedBlock | undefined; elapsed: number }) {
  if (!block) return null
  const left = block.end - elapsed
  return (
    <span className={classes.block} style={{ color: sectionColors(block.sections[0] ?? '').ink }}>
      <b>{block.title}</b>
      <span className="numeric" data-over={left < 0 || undefined}>
        {leftWords(left)}
      </span>
    </span>
  )
}

function ClockButtons({ clock }: { clock: SharedClock }) {
  const { state } = clock.clock
  if (state === 'finished') return null
  if (state === 'not-started') {
    return (
      <Button size="compact-sm" leftSection={<IconPlayerPlayFilled size={13} />} onClick={clock.start}>
        Start<span className={classes.startRest}>&nbsp;the clock</span>
      </Button>
    )
  }
  const paused = state === 'paused'
  return (
    <span className={classes.clockButtons}>
      <Tooltip label={paused ? 'Go on (Alt C)' : 'Pause (Alt C)'}>
        <ActionIcon
          variant={paused ? 'filled' : 'subtle'}
          color={paused ? 'cobalt' : 'gray'}
          aria-label={paused ? 'Go on' : 'Pause the clock'}
          onClick={paused ? clock.resume : clock.pause}
        >
          {paused ? <IconPlayerPlayFilled size={14} /> : <IconPlayerPauseFilled size={15} />}
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom" width={190}>
        <Menu.Target>
          <Tooltip label="More time">
            <ActionIcon aria-label="More time" className={classes.wideOnly}>
              <IconClockPlus size={16} stroke={1.8} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => clock.extend(5)}>5 minutes more</Menu.Item>
          <Menu.Item onClick={() => clock.extend(10)}>10 minutes more</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
