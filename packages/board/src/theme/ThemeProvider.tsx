import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { cssVariablesResolver, theme } from './theme.ts'
// In a cascade layer, so that the page's own CSS modules win whatever order the bundler writes them in.
import '@mantine/core/styles.layer.css'
import './tokens.css'
import './families.css'
import './base.css'

// The same name is read before the first paint by public/color-scheme.js.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'mockboard.color-scheme' })

export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  )
}
