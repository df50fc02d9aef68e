import { parseSessionLink } from './fragment.ts'
import { Keyring, type KeyStorage } from './keyring.ts'

/** Storage that falls back to memory where the browser blocks it: the session still works in this tab. */
function storageOr(get: () => Storage): KeyStorage {
  try {
    const storage = get()
    storage.getItem('mockboard.keys')
    return storage
  } catch {
    const memory = new Map<string, string>()
    return {
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => void memory.set(name, value),
    }
  }
}

export const browserStorage = storageOr(() => localStorage)
export const keyring = new Keyring(
  browserStorage,
  storageOr(() => sessionStorage),
  () => Date.now(),
)

/**
 * Takes the key out of the address bar and keeps it. Runs before anything is drawn, because the editor's
 * licence check may report the page's address to its maker.
 */
export function takeKeyFromAddress(): void {
  const link = parseSessionLink(location.pathname, location.hash)
  if (!link) return
  keyring.keep(link)
  history.replaceState(history.state, '', location.pathname + location.search)
}
