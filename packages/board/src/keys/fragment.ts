/** Session links: `/s/<id>#<key>`. The key never stands in a path, a query, a log or a Referer. */

const KEY = /^[A-Za-z0-9_-]{22,64}$/
const PATH = /^\/s\/([A-Za-z0-9_-]{10,32})(?:\/report)?\/?$/

export interface SessionLink {
  id: string
  key: string
}

/** Session id and key of a link's path and fragment, or null when it is not a session link with a key. */
export function parseSessionLink(pathname: string, hash: string): SessionLink | null {
  const id = PATH.exec(pathname)?.[1]
  const key = hash.replace(/^#/, '')
  return id !== undefined && KEY.test(key) ? { id, key } : null
}

/**
 * Reads what somebody pasted: a whole link, a link without its scheme, or text around one.
 * Other origins are accepted, since a host may be reached under several names; only id and key count.
 */
export function parsePastedLink(text: string): SessionLink | null {
  const found = /(\/s\/[A-Za-z0-9_-]{10,32}(?:\/report)?\/?)(#[A-Za-z0-9_-]+)/.exec(text.trim())
  return found ? parseSessionLink(found[1] ?? '', found[2] ?? '') : null
}

/** The link to hand to a person; `origin` like `https://board.example.org`. */
export function sessionLink(origin: string, link: SessionLink): string {
  return `${origin}/s/${link.id}#${link.key}`
}
