import { Button, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { ApiFailure } from '../api/request.ts'
import { CenteredPage } from '../ui/CenteredPage.tsx'
import { PasteLink } from '../ui/PasteLink.tsx'
import { usePageTitle } from '../ui/usePageTitle.ts'

/** No key, or one that the server refuses: what happened and the two ways on. */
export function NeedsKey({ failure }: { failure?: ApiFailure }) {
  usePageTitle('Session link needed')
  return (
    <CenteredPage>
      <Stack gap="lg">
        <Stack gap={8}>
          <Title order={1}>
            {failure ? 'This link does not open the session' : 'This session needs its whole link'}
          </Title>
          <Text size="lg" c="var(--ink-2)">
            {failure
              ? failure.message
              : 'This browser has no key for it. The key is the part of the link after #, and some programs cut it off when a link is copied or sent.'}
          </Text>
        </Stack>
        <Stack gap={8}>
          <Text size="sm" fw={600}>
            Paste the link you were sent
          </Text>
          <PasteLink />
        </Stack>
        <Text size="md" c="dimmed">
          No link at hand? Ask whoever created the session to copy yours again: they find it under Share.
        </Text>
        <Button component={Link} href="/" variant="default" style={{ alignSelf: 'start' }}>
          Home
        </Button>
      </Stack>
    </CenteredPage>
  )
}
