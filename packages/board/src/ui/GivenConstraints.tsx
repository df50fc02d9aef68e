import { Text } from '@mantine/core'
import classes from './GivenConstraints.module.css'

/** What the prompt already gives away: repeating it earns little. */
export function GivenConstraints({ constraints }: { constraints: readonly string[] }) {
  if (constraints.length === 0) return null
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed" mb={6}>
        Given
      </Text>
      <ul className={classes.list}>
        {constraints.map((constraint) => (
          <li key={constraint} className={classes.item}>
            {constraint}
          </li>
        ))}
      </ul>
    </div>
  )
}
