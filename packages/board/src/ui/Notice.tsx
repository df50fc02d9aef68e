import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface NoticeProps {
  title: string
  children: ReactNode
  /** Buttons that do what the text says. */
  actions?: ReactNode
  tone?: 'problem' | 'info'
}

/** One calm box for everything a person must read before going on. */
export function Notice({ title, children, actions, tone = 'problem' }: NoticeProps) {
  const Icon = tone === 'problem' ? IconAlertTriangle : IconInfoCircle
  const color = tone === 'problem' ? 'var(--verdict-partial)' : 'var(--accent)'
  return (
    <Group
      role={tone === 'problem' ? 'alert' : 'note'}
      align="flex-start"
      wrap="nowrap"
      gap={14}
      p="lg"
      style={{ background: 'var(--surface)', border: '1px solid var(--line)', borderRadius: 12 }}
    >
      <Icon size={20} color={color} style={{ flex: 'none', marginTop: 2 }} aria-hidden />
      <Stack gap={10} style={{ minWidth: 0 }}>
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text component="div" size="md" c="var(--ink-2)">
          {children}
        </Text>
        {actions && (
          <Box mt={4}>
            <Group gap="xs">{actions}</Group>
          </Box>
        )}
      </Stack>
    </Group>
  )
}
