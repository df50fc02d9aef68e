import { Text, Title } from '@mantine/core'
import type { Report } from '@mockboard/grader'
import { largestGaps } from '../../rubric/summary.ts'
import { VerdictMark } from '../../rubric/VerdictMark.tsx'
import { sectionColors } from '../../theme/sections.ts'
import classes from './report.module.css'

/** What to practise next: the criteria that would add most, as the questions an interviewer would ask. */
export function Gaps({ report, titles }: { report: Report; titles: Record<string, string> }) {
  const gaps = largestGaps(report, 5)
  return (
    <section className={classes.card} aria-labelledby="gaps">
      <Title order={2} size="h3" id="gaps">
        What an interviewer would ask next
      </Title>
      {gaps.length === 0 ? (
        <Text size="md" c="var(--ink-2)" mt="sm">
          Every criterion that applies is on the board.
        </Text>
      ) : (
        <ol className={classes.gaps}>
          {gaps.map(({ section, criterion }) => (
            <li key={criterion.id}>
              <p>{criterion.followUp || criterion.title}</p>
              <span className={classes.gapMeta}>
                <span style={{ color: sectionColors(section).ink, fontWeight: 600 }}>
                  {titles[section] ?? section}
                </span>
                <span>{criterion.title}</span>
                <VerdictMark verdict={criterion.verdict} size={14} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
