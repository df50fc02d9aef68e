import { Group, Text } from '@mantine/core'
import { Link } from 'wouter'

/** Six cards in two rows: the starting board, small. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g fill="var(--surface)">
        <rect x="6" y="8" width="6" height="7" rx="1.5" />
        <rect x="13" y="8" width="6" height="7" rx="1.5" opacity="0.8" />
        <rect x="20" y="8" width="6" height="7" rx="1.5" opacity="0.55" />
        <rect x="6" y="17" width="6" height="7" rx="1.5" opacity="0.55" />
        <rect x="13" y="17" width="6" height="7" rx="1.5" />
        <rect x="20" y="17" width="6" height="7" rx="1.5" opacity="0.4" />
      </g>
    </svg>
  )
}

export function Wordmark() {
  return (
    <Link href="/" aria-label="Mockboard, home" style={{ color: 'inherit', textDecoration: 'none' }}>
      <Group gap={9} wrap="nowrap">
        <Mark />
        <Text fw={650} size="lg" style={{ letterSpacing: '-0.015em' }}>
          Mockboard
        </Text>
      </Group>
    </Link>
  )
}
