import { Button, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { PasteLink } from '../../ui/PasteLink.tsx'

/** For somebody who was sent a link and opened the front page. */
export function OpenLink() {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" ml="auto" onClick={() => setOpened(true)}>
        Open a link
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Open a session link">
        <Stack gap="md">
          <Text size="md" c="var(--ink-2)">
            Paste the whole link you were sent, with the part after #.
          </Text>
          <PasteLink />
        </Stack>
      </Modal>
    </>
  )
}
