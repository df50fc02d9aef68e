import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { takeKeyFromAddress } from './keys/browser-keys.ts'
import { ThemeProvider } from './theme/ThemeProvider.tsx'

takeKeyFromAddress()
// Pasting another link of the same session into this tab changes only the fragment: start afresh with it.
addEventListener('hashchange', () => {
  const before = location.href
  takeKeyFromAddress()
  if (location.href !== before) location.reload()
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <App />
    </ThemeProvider>
  </StrictMode>,
)
