import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../api/api.ts'
import type { ConnectionStatus } from '../../sync/connection.ts'
import type { SessionData } from './enter-session.ts'

interface FinishDialogProps {
  data: SessionData
  status: ConnectionStatus
  opened: boolean
  onClose: () => void
}

/** Asks the server to finish, which stops the clock for everybody, and opens the report. */
export function FinishDialog({ data, status, opened, onClose }: FinishDialogProps) {
  const { session } = data.joined
  const [working, setWorking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const unsaved = status.state === 'offline' || status.state === 'not-saved'
  const finish = async () => {
    setWorking(true)
    setFailure(null)
    const result = await api.finish(session.id, data.key)
    setWorking(false)
    if (!result.ok) return setFailure(result.error.message)
    navigate(`/s/${session.id}/report`)
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Finish the session">
      <Stack gap="md">
        <Text size="md" c="var(--ink-2)">
          This stops the clock for everybody and opens the report. The board stays and can be edited, but the
          report is of the board as it is now.
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
            Finish
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
