import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../api/api.ts'
import type { SharedClock } from '../../interview/useClock.ts'
import type { ConnectionStatus } from '../../sync/connection.ts'
import type { SessionData } from './SessionPage.tsx'

interface FinishDialogProps {
  data: SessionData
  clock: SharedClock
  status: ConnectionStatus
  opened: boolean
  onClose: () => void
}

/** Stops the clock for everybody and opens the report. */
export function FinishDialog({ data, clock, status, opened, onClose }: FinishDialogProps) {
  const { session } = data.joined
  const [working, setWorking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const finished = session.finishedAt !== null
  const unsaved = status.state === 'offline' || status.state === 'not-saved'
  const finish = async () => {
    setWorking(true)
    setFailure(null)
    clock.finish()
    const result = finished ? null : await api.finish(session.id, data.key)
    setWorking(false)
    if (result && !result.ok) return setFailure(result.error.message)
    navigate(`/s/${session.id}/report`)
  }
  return (
    <Modal opened={opened} onClose={onClose} title={finished ? 'Open the report' : 'Finish the session'}>
      <Stack gap="md">
        <Text size="md" c="var(--ink-2)">
          {finished
            ? 'The session is finished. The report grades the board as it is now.'
            : 'This stops the clock for everybody and opens the report. The board stays: you can come back to it from the report.'}
        </Text>
        {unsaved && (
          <Text size="sm" c="var(--verdict-partial)" role="alert">
            The last edits are not on the server yet, so the report would not know them. Wait until it says
            Saved.
          </Text>
        )}
        {failure && (
          <Text size="sm" c="var(--verdict-missing)" role="alert">
            {failure}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Back to the board
          </Button>
          <Button loading={working} onClick={() => void finish()} data-autofocus>
            {finished ? 'Open the report' : 'Finish'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
