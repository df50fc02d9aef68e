import { SegmentedControl, Text, Title } from '@mantine/core'
import type { Evidence, SectionReport } from '@mockboard/grader'
import { sectionsOf, VARIANTS } from '@mockboard/templates'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { setFocus } from '../../keys/focus.ts'
import { Criterion, type EvidenceActions } from '../../rubric/Criterion.tsx'
import { SHOWS, type Shown } from '../../rubric/shown.ts'
import type { BoardNames } from '../../rubric/summary.ts'
import { sectionColors } from '../../theme/sections.ts'
import { percent } from '../../ui/format.ts'
import { Ring } from '../../ui/Ring.tsx'
import { Gaps } from './Gaps.tsx'
import { Overview } from './Overview.tsx'
import { ReportHeader } from './ReportHeader.tsx'
import type { ReportData } from './load-report.ts'
import { TimeUse } from './TimeUse.tsx'
import { usePrintLight } from './usePrintLight.ts'
import { Warnings } from './Warnings.tsx'
import classes from './report.module.css'

/** Titles of the six sections as the report's variant reads them. */
function titlesOf(variantId: string): Record<string, string> {
  const variant = VARIANTS.find(({ id }) => id === variantId) ?? VARIANTS[0]
  return variant ? Object.fromEntries(sectionsOf(variant).map(({ id, title }) => [id, title])) : {}
}

export function ReportView({ data }: { data: ReportData }) {
  const { board, report, session } = data
  usePrintLight()
  const [shown, setShown] = useState<Shown>('all')
  const [, navigate] = useLocation()
  const titles = useMemo(() => titlesOf(report.rubric.variant), [report])
  const names: BoardNames = useMemo(
    () => ({ components: Object.fromEntries(board.components.map(({ id, label }) => [id, label])) }),
    [board],
  )
  const actions: EvidenceActions = useMemo(
    () => ({
      open: (evidence: readonly Evidence[]) => {
        setFocus(session.id, evidence)
        navigate(`/s/${session.id}`)
      },
    }),
    [session.id, navigate],
  )
  return (
    <>
      <ReportHeader data={data} />
      <Overview report={report} titles={titles} />
      <div className={classes.two}>
        <Gaps report={report} titles={titles} />
        <TimeUse session={session} times={data} titles={titles} />
      </div>
      <Warnings warnings={report.warnings} names={names} actions={actions} />
      <section aria-labelledby="criteria" className={classes.criteria}>
        <div className={classes.criteriaHead}>
          <Title order={2} id="criteria">
            Criteria
          </Title>
          <SegmentedControl
            className="no-print"
            aria-label="Which criteria to show"
            value={shown}
            onChange={(value) => setShown(value as Shown)}
            data={[
              { value: 'all', label: 'All' },
              { value: 'gaps', label: 'Gaps' },
              { value: 'found', label: 'Found' },
            ]}
          />
        </div>
        <Text size="sm" c="dimmed" maw="72ch">
          Missing means not on the board: what was only said aloud cannot be counted. A quote opens the board
          at the words it stands for.
        </Text>
        <SectionNav sections={report.sections} titles={titles} />
        {report.sections.map((section) => (
          <Section
            key={section.id}
            section={section}
            title={titles[section.id] ?? section.id}
            shown={shown}
            names={names}
            actions={actions}
          />
        ))}
      </section>
    </>
  )
}

function SectionNav({
  sections,
  titles,
}: {
  sections: readonly SectionReport[]
  titles: Record<string, string>
}) {
  return (
    <nav aria-label="Sections" className={`${classes.nav} no-print`}>
      {sections.map(({ id, coverage }) => (
        <a key={id} href={`#section-${id}`} className={classes.navLink}>
          <Ring value={coverage} color={sectionColors(id).tone} size={18} thickness={3} />
          {titles[id] ?? id}
        </a>
      ))}
    </nav>
  )
}

interface SectionProps {
  section: SectionReport
  title: string
  shown: Shown
  names: BoardNames
  actions: EvidenceActions
}

function Section({ section, title, shown, names, actions }: SectionProps) {
  const criteria = section.criteria.filter(({ verdict }) => SHOWS[shown](verdict))
  const colors = sectionColors(section.id)
  return (
    <section id={`section-${section.id}`} className={classes.section} aria-label={title}>
      <header className={classes.sectionHead} style={{ borderTopColor: colors.tone }}>
        <h3 style={{ color: colors.ink }}>{title}</h3>
        <span className="numeric">{percent(section.coverage)}</span>
      </header>
      {criteria.length === 0 ? (
        <Text size="sm" c="dimmed" py="sm">
          Nothing of this kind here.
        </Text>
      ) : (
        <ul className={classes.criterionList}>
          {criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} names={names} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  )
}
