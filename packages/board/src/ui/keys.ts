import { useEffect } from 'react'

/** True while the person types text: single-key shortcuts must then stay out of the way. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null)
  )
}

/** Single-key shortcuts of a page; a handler runs unless the person is typing or holds a modifier. */
export function useKeys(handlers: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const handler = handlers[event.key]
      if (!handler || isTyping(event.target)) return
      event.preventDefault()
      handler()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [handlers])
}
