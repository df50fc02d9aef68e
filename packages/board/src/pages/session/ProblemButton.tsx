import { Popover, Stack, Text, Title } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { SessionInfo } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { GivenConstraints } from '../../ui/GivenConstraints.tsx'
import { LEVEL_NAMES, variantName } from '../../ui/names.ts'
import classes from './session.module.css'

/** Title of the problem; opens the prompt, which everybody may read at any time. */
export function ProblemButton({ session, problem }: { session: SessionInfo; problem: PublicProblem | null }) {
  const title = problem?.title ?? session.problem
  return (
    <Popover
      width="min(440px, calc(100vw - 24px))"
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      radius="lg"
    >
      <Popover.Target>
        <button type="button" className={classes.problem} aria-label={`Problem: ${title}. Show the prompt`}>
          <span>{title}</span>
          <IconChevronDown size={15} stroke={1.8} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown p="lg" className={classes.popover}>
        <Stack gap="sm" tabIndex={-1} data-autofocus>
          <Title order={2} size="h3">
            {title}
          </Title>
          <Text size="xs" c="dimmed" fw={600}>
            {variantName(session.variant)} · {LEVEL_NAMES[session.level]} · {session.minutes} min
          </Text>
          {problem ? (
            <>
              <Text size="md">{problem.prompt}</Text>
              <GivenConstraints constraints={problem.givenConstraints} />
            </>
          ) : (
            <Text size="md">This server no longer has the text of the problem.</Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
