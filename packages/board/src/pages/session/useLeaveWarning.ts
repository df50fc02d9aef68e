import { useEffect } from 'react'
import type { ConnectionStatus } from '../../sync/connection.ts'

/** Edits that are not on the server live in this tab only: closing it must be a decision. */
export function useLeaveWarning({ state }: ConnectionStatus): void {
  const unsaved = state === 'saving' || state === 'offline' || state === 'not-saved'
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
}
