// Runs before the first paint, so that a dark page never flashes white. It is a file of its own because
// the content security policy allows no inline script.
try {
  const stored = localStorage.getItem('mockboard.color-scheme')
  const dark =
    stored === 'dark' || (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
} catch {
  // Storage is blocked: the page starts light and follows the system once it runs.
}
