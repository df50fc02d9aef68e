import { useEffect } from 'react'
import { isTyping } from '../../ui/keys.ts'
import type { ShortcutGroup } from '../../ui/Shortcuts.tsx'

export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'Getting around',
    keys: [
      { keys: ['1', '…', '6'], does: 'Write in a section card' },
      { keys: ['7'], does: 'Go to the diagram' },
      { keys: ['0'], does: 'Show everything' },
      { keys: ['Esc'], does: 'Leave the card' },
    ],
  },
  {
    title: 'Session',
    keys: [
      { keys: ['Alt', 'R'], does: 'Open or close the rubric' },
      { keys: ['Alt', 'C'], does: 'Start or pause the clock' },
      { keys: ['?'], does: 'This sheet' },
    ],
  },
]

/** Runs `action` on Alt and a key from anywhere on the page, also while writing; null switches it off. */
export function useAltKey(code: string, action: (() => void) | null): void {
  useEffect(() => {
    if (!action) return
    const onKey = (event: KeyboardEvent) => {
      // By place, not by sign: Alt makes other signs out of letters on some systems.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== code) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [code, action])
}

/** `?` outside of texts. Before the canvas sees it, which has a meaning of its own for most keys. */
export function useHelpKey(action: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [action])
}
