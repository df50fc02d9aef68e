import { ActionIcon, Group } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ColorSchemeMenu } from './ColorSchemeMenu.tsx'
import { Wordmark } from './Wordmark.tsx'
import classes from './AppHeader.module.css'

interface AppHeaderProps {
  /** Between the wordmark and the buttons. */
  children?: ReactNode
  onShortcuts?: () => void
}

/** Top of every page but the session, which needs the space for the board. */
export function AppHeader({ children, onShortcuts }: AppHeaderProps) {
  return (
    <header className={`${classes.header} no-print`}>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <Wordmark />
      <Group gap="xs" style={{ flex: 1, minWidth: 0 }} wrap="nowrap">
        {children}
      </Group>
      <Group gap={4} wrap="nowrap">
        {onShortcuts && (
          <ActionIcon size="lg" aria-label="Keyboard shortcuts" onClick={onShortcuts}>
            <IconKeyboard size={18} stroke={1.7} />
          </ActionIcon>
        )}
        <ColorSchemeMenu />
      </Group>
    </header>
  )
}
