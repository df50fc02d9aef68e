import { Container, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { AppHeader } from './AppHeader.tsx'

/** A page that says one thing. */
export function CenteredPage({ children }: { children: ReactNode }) {
  return (
    <>
      <AppHeader />
      <Container component="main" size={640} px="md" py={{ base: 32, sm: 72 }}>
        <Stack gap="lg">{children}</Stack>
      </Container>
    </>
  )
}
