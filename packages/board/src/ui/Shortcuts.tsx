import { Group, Kbd, Modal, Stack, Table, Text } from '@mantine/core'

export interface ShortcutGroup {
  title: string
  keys: readonly { keys: readonly string[]; does: string }[]
}

interface ShortcutsProps {
  groups: readonly ShortcutGroup[]
  opened: boolean
  onClose: () => void
}

/** The sheet behind `?`. */
export function Shortcuts({ groups, opened, onClose }: ShortcutsProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="md">
      <Stack gap="lg">
        {groups.map((group) => (
          <section key={group.title}>
            <Text size="xs" fw={650} c="dimmed" mb={4}>
              {group.title}
            </Text>
            <Table verticalSpacing={6} horizontalSpacing={0} withRowBorders={false}>
              <Table.Tbody>
                {group.keys.map((line) => (
                  <Table.Tr key={line.does}>
                    <Table.Td>{line.does}</Table.Td>
                    <Table.Td w={130}>
                      <Group gap={4} justify="flex-end">
                        {line.keys.map((key) => (
                          <Kbd key={key}>{key}</Kbd>
                        ))}
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </Stack>
    </Modal>
  )
}
