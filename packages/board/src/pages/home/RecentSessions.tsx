import { Button, Skeleton, Stack, Text, Title } from '@mantine/core'
import type { SessionSummary } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { useState } from 'react'
import { api } from '../../api/api.ts'
import { useLoad } from '../../api/useLoad.ts'
import { keyring } from '../../keys/browser-keys.ts'
import { forgetOnDevice } from '../../sync/forget-on-device.ts'
import { FirstRun } from './FirstRun.tsx'
import { SessionRow } from './SessionRow.tsx'
import classes from './home.module.css'

const loadMine = () => {
  const sessions = keyring.all().map(({ id, key }) => ({ id, key }))
  return sessions.length === 0 ? Promise.resolve({ ok: true as const, value: [] }) : api.mine(sessions)
}

const SHOWN = 8

export function RecentSessions({ problems }: { problems: readonly PublicProblem[] }) {
  const { loaded, retry } = useLoad<SessionSummary[]>(loadMine)
  const [all, setAll] = useState(false)
  if (loaded.state === 'loading') return <Skeleton height={120} radius={12} />
  if (loaded.state === 'failed') {
    return (
      <Text size="sm" c="dimmed" role="alert">
        Your recent sessions could not be loaded: {loaded.error.message}{' '}
        <Button variant="subtle" size="compact-sm" onClick={retry}>
          Try again
        </Button>
      </Text>
    )
  }
  if (loaded.value.length === 0) return <FirstRun />
  const sessions = loaded.value.toSorted((a, b) => b.updatedAt - a.updatedAt)
  const forget = (id: string) => {
    keyring.forget(id)
    forgetOnDevice(id)
    retry()
  }
  return (
    <Stack component="section" gap="sm" aria-labelledby="recent">
      <Title order={2} size="h3" id="recent">
        Recent sessions
      </Title>
      <ul className={classes.sessions}>
        {sessions.slice(0, all ? undefined : SHOWN).map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            title={problems.find(({ id }) => id === session.problem)?.title ?? session.problem}
            onForget={() => forget(session.id)}
          />
        ))}
      </ul>
      {!all && sessions.length > SHOWN && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          style={{ alignSelf: 'start' }}
          onClick={() => setAll(true)}
        >
          Show all {sessions.length}
        </Button>
      )}
    </Stack>
  )
}
