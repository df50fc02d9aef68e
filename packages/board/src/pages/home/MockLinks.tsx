import { Button, Modal, Stack, Text } from '@mantine/core'
import type { CreatedSession, Role } from '@mockboard/protocol'
import { useLocation } from 'wouter'
import { keyring } from '../../keys/browser-keys.ts'
import { ShareLinks } from '../../ui/ShareLinks.tsx'

/** After a mock is created: who gets which link, and in which role this browser goes in. */
export function MockLinks({ created, onClose }: { created: CreatedSession | null; onClose: () => void }) {
  const [, navigate] = useLocation()
  const enter = (role: Role) => {
    if (!created) return
    keyring.created(created.session.id, created.keys, role)
    navigate(`/s/${created.session.id}`)
  }
  return (
    <Modal opened={created !== null} onClose={onClose} title="Your mock is ready" size="lg">
      {created && (
        <Stack gap="lg">
          <Text size="md" c="var(--ink-2)">
            Send each person their own link. A link is the key to its role, so whoever has it can come in.
            They stay in this browser and can be copied again from the session.
          </Text>
          <ShareLinks id={created.session.id} keys={created.keys} />
          <Stack gap={8}>
            <Text size="sm" fw={600}>
              And you?
            </Text>
            <Button.Group>
              <Button fullWidth onClick={() => enter('candidate')}>
                I am the candidate
              </Button>
              <Button fullWidth variant="default" onClick={() => enter('interviewer')}>
                I am the interviewer
              </Button>
            </Button.Group>
          </Stack>
        </Stack>
      )}
    </Modal>
  )
}
