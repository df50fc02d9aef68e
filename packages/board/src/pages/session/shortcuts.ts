import { useEffect } from 'react'
import type { SharedClock } from '../../interview/useClock.ts'
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

interface SessionKeys {
  help: () => void
  /** Null where the person may not. */
  rubric: (() => void) | null
  clock: SharedClock | null
}

function turnClock({ clock, start, pause, resume }: SharedClock): void {
  if (clock.state === 'not-started') start()
  else if (clock.state === 'running') pause()
  else resume()
}

/** Keys that work from anywhere on the page, also while writing: they all hold Alt, but for `?`. */
export function useSessionKeys({ help, rubric, clock }: SessionKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const alone = !event.ctrlKey && !event.metaKey && !event.altKey
      const action = () => {
        if (event.key === '?' && alone && !isTyping(event.target)) return help
        // By place, not by sign: Alt makes other signs out of letters on some systems.
        if (!event.altKey || event.ctrlKey || event.metaKey) return null
        if (event.code === 'KeyR') return rubric
        return event.code === 'KeyC' && clock ? () => turnClock(clock) : null
      }
      const run = action()
      if (!run) return
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [help, rubric, clock])
}
