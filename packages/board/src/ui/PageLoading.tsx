import { Center, Loader, Text } from '@mantine/core'

/** `what` is said to screen readers and shown: "Opening the session". */
export function PageLoading({ what }: { what: string }) {
  return (
    <Center h="100dvh" role="status" style={{ gap: 12 }}>
      <Loader size="sm" color="gray" />
      <Text c="dimmed" size="md">
        {what}…
      </Text>
    </Center>
  )
}
