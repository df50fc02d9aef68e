import { ActionIcon, SegmentedControl, Switch, Text } from '@mantine/core'
import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import type { Report, SectionReport } from '@mockboard/grader'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { BoardHandle } from '../../canvas/board-handle.ts'
import type { GradingState } from '../../grading/client.ts'
import { Criterion, type EvidenceActions } from '../../rubric/Criterion.tsx'
import { distinct } from '../../rubric/evidence.ts'
import { type BoardNames, evidenceKey, evidenceWords } from '../../rubric/summary.ts'
import { SHOWS, type Shown } from '../../rubric/shown.ts'
import { sectionColors } from '../../theme/sections.ts'
import { percent } from '../../ui/format.ts'
import { Ring } from '../../ui/Ring.tsx'
import classes from './session.module.css'

interface RubricPanelProps {
  grading: GradingState
  titles: Record<string, string>
  live: boolean
  onLive: (live: boolean) => void
  /** Section to bring into view when the panel opens or a ring is pressed. */
  section: string | null
  handle: BoardHandle | null
  /** Called after the board was moved to evidence. */
  onShown: () => void
  onClose: () => void
}

/** The rubric beside the board: what is on it, what proves it, and what an interviewer would ask next. */
export function RubricPanel(props: RubricPanelProps) {
  const { grading, titles, live, onLive, section, handle, onShown, onClose } = props
  const [shown, setShown] = useState<Shown>('all')
  const body = useRef<HTMLDivElement>(null)
  const { report } = grading
  const graded = report !== null
  useEffect(() => {
    const list = body.current
    const wanted = list?.querySelector(`[data-section="${section}"]`)
    if (!graded || !list || !wanted) return
    // Only the list: `scrollIntoView` would also push the board and the bar above it out of the window.
    list.scrollTop += wanted.getBoundingClientRect().top - list.getBoundingClientRect().top
  }, [section, graded])
  const actions: EvidenceActions = useMemo(
    () => ({
      hover: (evidence) => handle?.highlight(evidence),
      open: (evidence) => {
        handle?.zoomTo(evidence)
        onShown()
      },
    }),
    [handle, onShown],
  )
  return (
    <div className={classes.rubric}>
      <header className={classes.rubricHead}>
        <div>
          <h2>Rubric</h2>
          {report && (
            <Text
              size="xs"
              c="dimmed"
              title={grading.ms === null ? undefined : `Graded in ${grading.ms.toFixed(1)} ms`}
            >
              {percent(report.coverage)} on the board. Coverage, not a grade.
            </Text>
          )}
        </div>
        <ActionIcon aria-label="Close the rubric" onClick={onClose}>
          <IconX size={17} stroke={1.8} />
        </ActionIcon>
      </header>
      <Tools live={live} onLive={onLive} shown={shown} onShown={setShown} />
      {grading.failure && <Failure message={grading.failure} />}
      <div ref={body} className={classes.rubricBody} tabIndex={-1}>
        {report ? (
          <>
            <Warnings report={report} names={grading.names} actions={actions} />
            {report.sections.map((one) => (
              <Section
                key={one.id}
                section={one}
                title={titles[one.id] ?? one.id}
                shown={shown}
                names={grading.names}
                actions={actions}
              />
            ))}
          </>
        ) : (
          <Text size="sm" c="dimmed" p="lg" role="status">
            {live
              ? 'Reading the board…'
              : 'Coverage is not shown while you work. Switch it on here, or read everything in the report at the end.'}
          </Text>
        )}
      </div>
    </div>
  )
}

interface ToolsProps {
  live: boolean
  onLive: (live: boolean) => void
  shown: Shown
  onShown: (shown: Shown) => void
}

function Tools({ live, onLive, shown, onShown }: ToolsProps) {
  return (
    <div className={classes.rubricTools}>
      <Switch
        size="sm"
        label="Live"
        checked={live}
        onChange={(event) => onLive(event.currentTarget.checked)}
      />
      {live && (
        <SegmentedControl
          size="xs"
          aria-label="Which criteria to show"
          value={shown}
          onChange={(value) => onShown(value as Shown)}
          data={[
            { value: 'all', label: 'All' },
            { value: 'gaps', label: 'Gaps' },
            { value: 'found', label: 'Found' },
          ]}
        />
      )}
    </div>
  )
}

function Failure({ message }: { message: string }) {
  return (
    <p className={classes.failure} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        The last change was not graded: {message}. It is tried again with the next change; the report at the
        end is graded on the server.
      </span>
    </p>
  )
}

function Warnings({
  report,
  names,
  actions,
}: {
  report: Report
  names: BoardNames
  actions: EvidenceActions
}) {
  if (report.warnings.length === 0) return null
  return (
    <ul className={classes.warnings} aria-label="Worth a second look">
      {report.warnings.map((warning) => (
        <li
          key={warning.id}
          onPointerEnter={() => actions.hover?.(warning.evidence)}
          onPointerLeave={() => actions.hover?.(null)}
        >
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <div>
            {warning.say}{' '}
            {distinct(warning.evidence).map((one) => (
              <button key={evidenceKey(one)} type="button" onClick={() => actions.open([one])}>
                {evidenceWords(one, names)}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
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
    <section data-section={section.id} aria-label={title}>
      <h3 className={classes.rubricSection} style={{ color: colors.ink }}>
        <Ring value={section.coverage} color={colors.tone} size={18} thickness={3} />
        {title}
        <span className="numeric">{percent(section.coverage)}</span>
      </h3>
      {criteria.length === 0 ? (
        <Text size="xs" c="dimmed" px={18} py={10}>
          Nothing of this kind here.
        </Text>
      ) : (
        <ul className={classes.rubricList}>
          {criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} names={names} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  )
}
