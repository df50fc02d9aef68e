import { Text, Title } from '@mantine/core'
import classes from './home.module.css'

const STEPS = [
  {
    title: 'Write the six sections',
    says: 'Short lines on six cards, boxes and arrows for the system, a clock that shows where you should be.',
  },
  {
    title: 'Read the report',
    says: 'Every criterion it counts is proved by a quote from your board; every gap comes with the question an interviewer would ask.',
  },
  { title: 'Practise the gaps', says: 'Your sessions are listed here, so next week you see what changed.' },
]

/** Instead of an empty list: what happens after Start. */
export function FirstRun() {
  return (
    <section aria-labelledby="first-run" className={classes.firstRun}>
      <Title order={2} size="h3" id="first-run">
        No account, nothing to set up: press Start and write.
      </Title>
      <ol className={classes.steps}>
        {STEPS.map((step, index) => (
          <li key={step.title}>
            <span className={`numeric ${classes.stepNumber}`} aria-hidden>
              {index + 1}
            </span>
            <Text fw={600} size="md">
              {step.title}
            </Text>
            <Text size="sm" c="dimmed">
              {step.says}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
