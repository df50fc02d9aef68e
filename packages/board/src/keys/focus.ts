import type { Evidence } from '@mockboard/grader'

const NAME = (id: string) => `mockboard.focus.${id}`

/**
 * Evidence to be shown when the board of a session opens next in this tab. Through session storage, since
 * quotes of a board do not belong into an address that lands in histories and logs.
 */
export function setFocus(id: string, evidence: readonly Evidence[]): void {
  try {
    sessionStorage.setItem(NAME(id), JSON.stringify(evidence))
  } catch {
    // Blocked storage: the board opens without pointing at anything.
  }
}

/** Takes the evidence once; null when there is none. */
export function takeFocus(id: string): Evidence[] | null {
  try {
    const stored = sessionStorage.getItem(NAME(id))
    sessionStorage.removeItem(NAME(id))
    return stored === null ? null : (JSON.parse(stored) as Evidence[])
  } catch {
    return null
  }
}
