import { CLOSE } from '@mockboard/protocol'

const MESSAGES: Readonly<Record<number, string>> = {
  [CLOSE.malformed.code]: 'The server could not read what this page sent. Reload the page.',
  [CLOSE.badTicket.code]: 'This link no longer opens the session. Ask for a new one.',
  [CLOSE.forbidden.code]:
    'Your role in this session does not allow this. Open the link you were given again.',
  [CLOSE.gone.code]: 'This session does not exist any more.',
  [CLOSE.full.code]: 'Too many people are connected with this link. Close another tab and reload.',
  [CLOSE.tooLarge.code]: 'This board is larger than the server accepts. Delete large drawings and reload.',
}

/**
 * What to tell the person when a close code means that trying again cannot help; null when it can.
 * An expired ticket is no refusal: a new one is fetched before the next attempt.
 */
export function refusalOf(code: number): string | null {
  if (code === CLOSE.badTicket.code) return null
  if (code !== CLOSE.tooLarge.code && (code < 4400 || code >= 4500)) return null
  return MESSAGES[code] ?? `The server refused the connection (${code}). Reload the page.`
}

/** Told when fresh tickets are refused again and again. */
export const TICKET_REFUSED = MESSAGES[CLOSE.badTicket.code]!

/** The page itself refuses a board that a newer version has written; no server sends this code. */
export const NEWER = {
  code: 4426,
  message: 'This board was written with a newer version of Mockboard. Reload the page to get it.',
} as const
