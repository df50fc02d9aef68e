import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { type Role, ROLES } from '@mockboard/protocol'
import { sessionLink } from '../keys/fragment.ts'
import { ROLE_NAMES } from './names.ts'

const SAYS: Record<Role, string> = {
  candidate: 'Writes on the board and runs the clock.',
  interviewer: 'Writes on the board and sees live coverage.',
  observer: 'Watches; cannot change anything.',
}

interface ShareLinksProps {
  id: string
  keys: Partial<Record<Role, string>>
}

/** One row per role this browser has a key for. */
export function ShareLinks({ id, keys }: ShareLinksProps) {
  return (
    <Stack gap="md">
      {ROLES.map((role) => {
        const key = keys[role]
        return key === undefined ? null : (
          <LinkRow key={role} role={role} link={sessionLink(location.origin, { id, key })} />
        )
      })}
    </Stack>
  )
}

function LinkRow({ role, link }: { role: Role; link: string }) {
  return (
    <div>
      <Group gap={8} mb={4} align="baseline">
        <Text size="sm" fw={600}>
          {ROLE_NAMES[role]}
        </Text>
        <Text size="xs" c="dimmed">
          {SAYS[role]}
        </Text>
      </Group>
      <Group gap={8} wrap="nowrap">
        <TextInput
          readOnly
          value={link}
          aria-label={`Link for the ${role}`}
          style={{ flex: 1, minWidth: 0 }}
          styles={{
            input: { fontFamily: 'var(--font-mono)', fontSize: '0.75rem', textOverflow: 'ellipsis' },
          }}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={link} timeout={2000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              w={108}
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
              aria-label={copied ? `Copied the link for the ${role}` : `Copy the link for the ${role}`}
            >
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  )
}
