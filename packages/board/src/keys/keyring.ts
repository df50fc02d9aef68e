import type { Role } from '@mockboard/protocol'
import type { SessionLink } from './fragment.ts'

/** What this browser knows about one session: the keys it was given, newest session first. */
export interface KeptSession {
  id: string
  /** The key this browser opens the session with. */
  key: string
  /** Keys a person may hand on: all three for whoever created the session. */
  links: Partial<Record<Role, string>>
  addedAt: number
}

/** The part of `Storage` that is used here; tests and blocked storage put a Map behind it. */
export interface KeyStorage {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
}

const RING = 'mockboard.keys'
const TAB = (id: string) => `mockboard.key.${id}`
/** What POST /api/sessions/mine accepts at once. */
const MOST = 200

function isKept(value: unknown): value is KeptSession {
  const kept = value as Partial<KeptSession> | null
  return typeof kept?.id === 'string' && typeof kept.key === 'string' && typeof kept.addedAt === 'number'
}

/**
 * Keys of the sessions of this browser. The tab's own key wins over the browser's, so that one person
 * can look at a session as candidate in one tab and as interviewer in another.
 */
export class Keyring {
  readonly #browser: KeyStorage
  readonly #tab: KeyStorage
  readonly #now: () => number

  constructor(browser: KeyStorage, tab: KeyStorage, now: () => number) {
    this.#browser = browser
    this.#tab = tab
    this.#now = now
  }

  /** Newest first. Entries another version wrote in another form are left out. */
  all(): KeptSession[] {
    try {
      const kept: unknown = JSON.parse(this.#browser.getItem(RING) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isKept) : []
    } catch {
      return []
    }
  }

  /** The key this tab should use for a session, or null when the browser never had one. */
  keyFor(id: string): string | null {
    return this.#tab.getItem(TAB(id)) ?? this.#find(id)?.key ?? null
  }

  /** Keys that may be handed on. */
  linksFor(id: string): Partial<Record<Role, string>> {
    return this.#find(id)?.links ?? {}
  }

  /** Keeps a key that came with a link. */
  keep(link: SessionLink): void {
    this.#tab.setItem(TAB(link.id), link.key)
    const known = this.#find(link.id)
    this.#put({
      id: link.id,
      key: link.key,
      links: known?.links ?? {},
      addedAt: known?.addedAt ?? this.#now(),
    })
  }

  /** Keeps the keys of a session created here; `mine` is the role this browser takes. */
  created(id: string, keys: Partial<Record<Role, string>>, mine: Role): void {
    const key = keys[mine]
    if (key === undefined) throw new Error(`the server gave no ${mine} key for session ${id}`)
    this.#tab.setItem(TAB(id), key)
    this.#put({ id, key, links: keys, addedAt: this.#now() })
  }

  /** Remembers which role a key turned out to have, so that the person can pass on that same link. */
  learned(id: string, role: Role, key: string): void {
    const known = this.#find(id)
    if (known) this.#put({ ...known, links: { ...known.links, [role]: key } })
  }

  /** Drops a session from this browser; the session itself stays on the server. */
  forget(id: string): void {
    this.#write(this.all().filter((kept) => kept.id !== id))
  }

  #find(id: string): KeptSession | undefined {
    return this.all().find((kept) => kept.id === id)
  }

  #put(entry: KeptSession): void {
    this.#write([entry, ...this.all().filter((kept) => kept.id !== entry.id)])
  }

  #write(kept: KeptSession[]): void {
    const newest = kept.toSorted((a, b) => b.addedAt - a.addedAt).slice(0, MOST)
    this.#browser.setItem(RING, JSON.stringify(newest))
  }
}
