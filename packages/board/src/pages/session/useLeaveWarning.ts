import { useEffect } from 'react'
import type { ConnectionStatus } from '../../sync/connection.ts'

/** Edits that are neither on the server nor kept on this device live in this tab only: closing it must be a decision. */
export function useLeaveWarning(status: ConnectionStatus): void {
  const unsaved = status.state === 'saving' || ('kept' in status && status.kept === 'tab')
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
}
