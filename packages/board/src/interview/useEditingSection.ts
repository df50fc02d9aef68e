import { useEffect, useState } from 'react'
import type { BoardHandle } from '../canvas/board-handle.ts'

/** Section the local person is writing in, or null. */
export function useEditingSection(handle: BoardHandle | null): string | null {
  const [section, setSection] = useState<string | null>(null)
  useEffect(() => {
    if (!handle) return
    setSection(handle.editingSection())
    return handle.onEditingSection(setSection)
  }, [handle])
  return section
}
