import { Group, Stack, Text, Title } from '@mantine/core'
import type { PublicProblem } from '@mockboard/templates'
import { LEVEL_NAMES, variantName } from '../../ui/names.ts'
import { GivenConstraints } from '../../ui/GivenConstraints.tsx'
import classes from './home.module.css'

export function ProblemPreview({ problem }: { problem: PublicProblem }) {
  return (
    <Stack gap="sm" className={classes.preview} aria-live="polite">
      <Group gap={8}>
        <Text size="xs" fw={600} c="dimmed">
          {variantName(problem.variant)}
        </Text>
        <Text size="xs" c="dimmed" aria-hidden>
          ·
        </Text>
        <Text size="xs" fw={600} c="dimmed">
          {LEVEL_NAMES[problem.level]}
        </Text>
      </Group>
      <Title order={2} size="h2">
        {problem.title}
      </Title>
      <Text size="md" c="var(--ink-2)">
        {problem.prompt}
      </Text>
      <GivenConstraints constraints={problem.givenConstraints} />
    </Stack>
  )
}
