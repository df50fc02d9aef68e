import { Title } from '@mantine/core'
import type { Warning } from '@mockboard/grader'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { EvidenceActions } from '../../rubric/Criterion.tsx'
import { distinct } from '../../rubric/evidence.ts'
import { type BoardNames, evidenceKey, evidenceWords } from '../../rubric/summary.ts'
import classes from './report.module.css'

interface WarningsProps {
  warnings: readonly Warning[]
  names: BoardNames
  actions: EvidenceActions
}

/** Well-known mistakes seen on the board; they never change coverage. */
export function Warnings({ warnings, names, actions }: WarningsProps) {
  if (warnings.length === 0) return null
  return (
    <section className={classes.card} aria-labelledby="warnings">
      <Title order={2} size="h3" id="warnings">
        Worth a second look
      </Title>
      <ul className={classes.warnings}>
        {warnings.map((warning) => (
          <li key={warning.id}>
            <IconAlertTriangle size={18} stroke={1.8} color="var(--verdict-partial)" aria-hidden />
            <div>
              <p>{warning.say}</p>
              {distinct(warning.evidence).map((one) => (
                <button
                  key={evidenceKey(one)}
                  type="button"
                  className={classes.warningQuote}
                  onClick={() => actions.open([one])}
                >
                  {evidenceWords(one, names)}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
