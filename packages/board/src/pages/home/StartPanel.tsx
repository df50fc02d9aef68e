import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { CreatedSession } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { type FormEvent, type ReactNode, useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../api/api.ts'
import type { ApiFailure } from '../../api/request.ts'
import { isProductionOrigin } from '../../canvas/licence.ts'
import { browserStorage, keyring } from '../../keys/browser-keys.ts'
import { MockLinks } from './MockLinks.tsx'
import { type Minutes, type Mode, readStartChoice, writeStartChoice } from './preferences.ts'
import { ProblemPicker } from './ProblemPicker.tsx'
import { ProblemPreview } from './ProblemPreview.tsx'
import { TimePlan } from './TimePlan.tsx'
import { defaultProblem } from './search.ts'
import classes from './home.module.css'

const MODES: readonly { value: Mode; label: string; says: string }[] = [
  { value: 'solo', label: 'Solo', says: 'You, the board and the clock.' },
  { value: 'mock', label: 'Mock with a partner', says: 'Three links: candidate, interviewer, observer.' },
]
/** The editor is the largest file of all: it starts to load when somebody is about to press Start. */
const warmBoard = () => {
  if (!isProductionOrigin(location)) void import('../session/Room.tsx')
}

const LENGTHS = ['35', '45', '60']

export function StartPanel({ problems }: { problems: readonly PublicProblem[] }) {
  const [choice, setChoice] = useState(() => readStartChoice(browserStorage))
  const [starting, setStarting] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const [mock, setMock] = useState<CreatedSession | null>(null)
  const [, navigate] = useLocation()
  const problem = problems.find(({ id }) => id === choice.problem) ?? defaultProblem(problems)

  const selectProblem = useCallback((id: string) => setChoice((now) => ({ ...now, problem: id })), [])

  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (!problem || starting) return
    setStarting(true)
    setFailure(null)
    const { minutes, mode } = choice
    const created = await api.create({ problem: problem.id, level: problem.level, minutes, mode })
    setStarting(false)
    if (!created.ok) return setFailure(created.error)
    const { session, keys } = created.value
    writeStartChoice(browserStorage, { ...choice, problem: problem.id })
    keyring.created(session.id, keys, 'candidate')
    if (mode === 'mock') setMock(created.value)
    else navigate(`/s/${session.id}`)
  }

  return (
    <form className={classes.panel} onSubmit={(event) => void start(event)} aria-label="Start a session">
      <ProblemPicker problems={problems} selected={problem?.id} onSelect={selectProblem} />
      <div className={classes.side}>
        {problem && <ProblemPreview problem={problem} />}
        <Stack gap="md" className={classes.choices}>
          <Choice label="Length">
            <SegmentedControl
              aria-label="Length of the session"
              fullWidth
              value={String(choice.minutes)}
              data={LENGTHS.map((value) => ({ value, label: `${value} min` }))}
              onChange={(value) => setChoice((now) => ({ ...now, minutes: Number(value) as Minutes }))}
            />
            {problem && <TimePlan variant={problem.variant} minutes={choice.minutes} />}
          </Choice>
          <Choice label="Mode" says={MODES.find(({ value }) => value === choice.mode)?.says}>
            <SegmentedControl
              aria-label="Mode"
              fullWidth
              value={choice.mode}
              data={MODES.map(({ value, label }) => ({ value, label }))}
              onChange={(value) => setChoice((now) => ({ ...now, mode: value as Mode }))}
            />
          </Choice>
          {failure && <Failure message={failure.message} />}
          <Button
            type="submit"
            size="md"
            loading={starting}
            disabled={!problem}
            rightSection={<IconArrowRight size={18} />}
            onPointerEnter={warmBoard}
            onFocus={warmBoard}
          >
            {choice.mode === 'mock' ? 'Create the session' : 'Start'}
          </Button>
        </Stack>
      </div>
      <MockLinks created={mock} onClose={() => setMock(null)} />
    </form>
  )
}

function Failure({ message }: { message: string }) {
  return (
    <Text size="sm" c="var(--verdict-missing)" role="alert">
      {message}
    </Text>
  )
}

function Choice({
  label,
  says,
  children,
}: {
  label: string
  says?: string | undefined
  children: ReactNode
}) {
  return (
    <div>
      <Group justify="space-between" mb={6} wrap="nowrap">
        <Text size="sm" fw={600}>
          {label}
        </Text>
        {says && (
          <Text size="xs" c="dimmed" ta="right">
            {says}
          </Text>
        )}
      </Group>
      {children}
    </div>
  )
}
