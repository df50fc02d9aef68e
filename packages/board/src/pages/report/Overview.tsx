import { Text } from '@mantine/core'
import type { Report, SectionReport, Verdict } from '@mockboard/grader'
import { allCriteria, countVerdicts, VERDICTS } from '../../rubric/summary.ts'
import { VERDICT_LOOK } from '../../rubric/VerdictMark.tsx'
import { sectionColors } from '../../theme/sections.ts'
import { percent } from '../../ui/format.ts'
import classes from './report.module.css'

interface OverviewProps {
  report: Report
  titles: Record<string, string>
}

/** The one picture: how much of the rubric is on the board, in all and by section. */
export function Overview({ report, titles }: OverviewProps) {
  const counts = countVerdicts(allCriteria(report))
  return (
    <section className={classes.overview} aria-label="Coverage">
      <div className={classes.total}>
        <p className={`numeric ${classes.figure}`}>{percent(report.coverage)}</p>
        <p className={classes.figureName}>of the rubric is on the board</p>
        <Text size="sm" c="dimmed">
          Coverage, not a grade of quality: the weighted share of criteria found, a partial one counts half.
        </Text>
        <ul className={classes.counts}>
          {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
            <Count key={verdict} verdict={verdict} n={counts[verdict]} />
          ))}
        </ul>
      </div>
      <div className={classes.bars}>
        <ul className={classes.barList} aria-label="Coverage by section">
          {report.sections.map((section) => (
            <SectionBar key={section.id} section={section} title={titles[section.id] ?? section.id} />
          ))}
        </ul>
        <p className={classes.barsKey} aria-hidden>
          <span>
            <i style={{ background: 'var(--ink-3)' }} /> covered
          </span>
          <span>
            <i className={classes.half} style={{ color: 'var(--ink-3)' }} /> partial
          </span>
        </p>
      </div>
    </section>
  )
}

function Count({ verdict, n }: { verdict: Verdict; n: number }) {
  const { word, icon: Icon, color } = VERDICT_LOOK[verdict]
  return (
    <li>
      <Icon size={16} color={color} aria-hidden />
      <span className="numeric">{n}</span> {word.toLowerCase()}
    </li>
  )
}

/** Shares of the section's weight that are covered and that are partial. */
function shares(section: SectionReport): { covered: number; partial: number } {
  let all = 0
  const sum = { covered: 0, partial: 0 }
  for (const { verdict, weight } of section.criteria) {
    if (verdict === 'not-applicable') continue
    all += weight
    if (verdict === 'covered' || verdict === 'partial') sum[verdict] += weight
  }
  return all === 0 ? sum : { covered: sum.covered / all, partial: sum.partial / all }
}

function SectionBar({ section, title }: { section: SectionReport; title: string }) {
  const colors = sectionColors(section.id)
  const { covered, partial } = shares(section)
  const counts = countVerdicts(section.criteria)
  const asked = section.criteria.length - counts['not-applicable']
  return (
    <li className={classes.barRow}>
      <a href={`#section-${section.id}`} className={classes.barName}>
        {title}
      </a>
      <span className={classes.track} aria-hidden style={{ color: colors.tone }}>
        <i style={{ width: `${covered * 100}%`, background: colors.tone }} />
        <i className={classes.half} style={{ width: `${partial * 100}%` }} />
      </span>
      <span className={`numeric ${classes.barValue}`}>{percent(section.coverage)}</span>
      <span className={`numeric ${classes.barCount}`}>
        {counts.covered} of {asked}
        {counts.partial > 0 && `, ${counts.partial} partial`}
      </span>
    </li>
  )
}
