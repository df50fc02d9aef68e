import type { CriterionReport, Evidence } from '@mockboard/grader'
import { IconArrowUpRight, IconBox, IconMessageQuestion } from '@tabler/icons-react'
import { distinct, lacking } from './evidence.ts'
import { type BoardNames, evidenceKey, evidenceWords } from './summary.ts'
import { VerdictMark } from './VerdictMark.tsx'
import { LEVEL_NAMES } from '../ui/names.ts'
import classes from './rubric.module.css'

/** What the board does when somebody points at evidence; without `hover` the list only links. */
export interface EvidenceActions {
  hover?: (evidence: readonly Evidence[] | null) => void
  open: (evidence: readonly Evidence[]) => void
}

interface CriterionProps {
  criterion: CriterionReport
  names: BoardNames
  actions: EvidenceActions
}

/** One line of the rubric with its proof. */
export function Criterion({ criterion, names, actions }: CriterionProps) {
  const { verdict } = criterion
  const evidence = distinct(criterion.evidence)
  const reason = lacking(criterion)
  const proved = evidence.length > 0
  const hover = (on: boolean) => actions.hover?.(on && proved ? evidence : null)
  return (
    <li
      className={classes.criterion}
      data-verdict={verdict}
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
    >
      <div className={classes.head}>
        <h4 className={classes.title}>{criterion.title}</h4>
        <VerdictMark verdict={verdict} />
      </div>
      <div className={classes.meta}>
        <Weight value={criterion.weight} />
        <span>{LEVEL_NAMES[criterion.level] ?? criterion.level}</span>
      </div>
      {reason !== null && <p className={classes.reason}>{reason}</p>}
      {proved && (
        <ul className={classes.quotes}>
          {evidence.map((one) => (
            <li key={evidenceKey(one)}>
              <Quote
                evidence={one}
                names={names}
                onOpen={() => actions.open([one])}
                onFocus={() => actions.hover?.([one])}
                onBlur={() => actions.hover?.(null)}
              />
            </li>
          ))}
        </ul>
      )}
      <NotCountedList criterion={criterion} actions={actions} />
      {criterion.followUp !== '' && (
        <p className={classes.followUp}>
          <IconMessageQuestion size={16} stroke={1.7} aria-hidden />
          <span>
            <span className="visually-hidden">The interviewer's next question: </span>
            {criterion.followUp}
          </span>
        </p>
      )}
    </li>
  )
}

function Weight({ value }: { value: number }) {
  const whole = Math.round(value)
  return (
    <span className={classes.weight} title={`Weight ${value}`}>
      <span className="visually-hidden">Weight {value}</span>
      {[1, 2, 3].map((step) => (
        <i key={step} data-on={step <= whole || undefined} aria-hidden />
      ))}
    </span>
  )
}

interface QuoteProps {
  evidence: Evidence
  names: BoardNames
  onOpen: () => void
  onFocus: () => void
  onBlur: () => void
}

function Quote({ evidence, names, onOpen, onFocus, onBlur }: QuoteProps) {
  const words = evidenceWords(evidence, names)
  const isText = 'quote' in evidence
  return (
    <button
      type="button"
      className={classes.quote}
      onClick={onOpen}
      onFocus={onFocus}
      onBlur={onBlur}
      aria-label={`Show on the board: ${words}`}
    >
      {!isText && <IconBox size={14} stroke={1.8} aria-hidden />}
      <span>{isText ? `“${words}”` : words}</span>
      <IconArrowUpRight size={14} stroke={1.8} className={classes.quoteGo} aria-hidden />
    </button>
  )
}

function NotCountedList({ criterion, actions }: { criterion: CriterionReport; actions: EvidenceActions }) {
  if (criterion.notCounted.length === 0) return null
  return (
    <ul className={classes.notCounted}>
      {criterion.notCounted.map(({ note, start, end, why }) => (
        <li key={`${note}:${start}-${end}`}>
          <button
            type="button"
            className={classes.notCountedLink}
            onClick={() => actions.open([{ note, start, end, quote: '' }])}
          >
            Seen but not counted
          </button>
          : {why}
        </li>
      ))}
    </ul>
  )
}
