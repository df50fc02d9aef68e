import { useCallback, useSyncExternalStore } from 'react'
import type { BoardHandle } from '../canvas/board-handle.ts'

const nothing = () => () => {}

/** Section the local person is writing in, or null. */
export function useEditingSection(handle: BoardHandle | null): string | null {
  return useSyncExternalStore(
    useCallback((changed: () => void) => (handle ? handle.onEditingSection(changed) : nothing()), [handle]),
    () => handle?.editingSection() ?? null,
  )
}
