import { Modal, Stack, Text } from '@mantine/core'
import type { SessionInfo } from '@mockboard/protocol'
import { keyring } from '../../keys/browser-keys.ts'
import { ShareLinks } from '../../ui/ShareLinks.tsx'

interface ShareDialogProps {
  session: SessionInfo
  opened: boolean
  onClose: () => void
}

/** The links this browser holds: all three for whoever created the session, else one's own. */
export function ShareDialog({ session, opened, onClose }: ShareDialogProps) {
  const keys = keyring.linksFor(session.id)
  const held = Object.keys(keys).length
  return (
    <Modal opened={opened} onClose={onClose} title="Share this session" size="lg">
      <Stack gap="lg">
        <Text size="md" c="var(--ink-2)">
          A link is the key to its role: whoever has it can come in, without an account.
          {held === 1 && ' You have the link of your own role; whoever created the session has the others.'}
        </Text>
        {held === 0 ? (
          <Text size="sm" c="dimmed">
            This browser keeps no links: its storage is blocked.
          </Text>
        ) : (
          <ShareLinks id={session.id} keys={keys} />
        )}
      </Stack>
    </Modal>
  )
}
