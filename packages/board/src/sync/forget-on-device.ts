/** Name of the browser database that holds the copy of a session's board. */
export function copyName(sessionId: string): string {
  return `mockboard.board.${sessionId}`
}

/** Removes the copy of a session's board from this browser. Only asks for it: failing is no loss. */
export function forgetOnDevice(sessionId: string): void {
  if (typeof indexedDB !== 'undefined') indexedDB.deleteDatabase(copyName(sessionId))
}
