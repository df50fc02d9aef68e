import { Text, Title } from '@mantine/core'
import type { SessionInfo, SessionTimes } from '@mockboard/protocol'
import { useMemo } from 'react'
import { plannedBySection } from '../../interview/pacing.ts'
import { sectionColors } from '../../theme/sections.ts'
import { clockTime, duration } from '../../ui/format.ts'
import classes from './report.module.css'

interface TimeUseProps {
  session: SessionInfo
  times: SessionTimes
  titles: Record<string, string>
}

/** Planned against spent, section by section. */
export function TimeUse({ session, times, titles }: TimeUseProps) {
  const planned = useMemo(
    () => plannedBySection(session.variant, session.minutes, times.clock.extraMs),
    [session, times],
  )
  const rows = Object.entries(planned)
  const longest = Math.max(1, ...rows.map(([id, plan]) => Math.max(plan, times.spent[id] ?? 0)))
  const width = (seconds: number) => `${(seconds / longest) * 100}%`
  return (
    <section className={classes.card} aria-labelledby="time">
      <Title order={2} size="h3" id="time">
        Time
      </Title>
      <Text size="sm" c="dimmed" mt={2}>
        {summary(times, session.minutes)}
      </Text>
      <table className={classes.times}>
        <thead className="visually-hidden">
          <tr>
            <th>Section</th>
            <th>Picture</th>
            <th>Spent</th>
            <th>Planned</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, plan]) => (
            <tr key={id}>
              <th scope="row">{titles[id] ?? id}</th>
              <td className={classes.timePicture} aria-hidden>
                <b style={{ width: width(plan), background: sectionColors(id).line }} />
                <i style={{ width: width(times.spent[id] ?? 0), background: sectionColors(id).tone }} />
              </td>
              <td className="numeric">{clockTime(times.spent[id] ?? 0)}</td>
              <td className={`numeric ${classes.timePlan}`}>of {clockTime(plan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.timesKey} aria-hidden>
        <i /> spent <b /> planned
      </p>
    </section>
  )
}

function summary(times: SessionTimes, minutes: number): string {
  if (times.clock.state === 'not-started' || times.elapsedMs === 0) return 'The clock was not started.'
  const wrote = Object.values(times.spent).reduce((sum, one) => sum + one, 0)
  const planned = minutes * 60 + times.clock.extraMs / 1000
  return `${duration(times.elapsedMs / 1000)} of ${duration(planned)} on the clock, ${duration(wrote)} of it writing in a section.`
}
