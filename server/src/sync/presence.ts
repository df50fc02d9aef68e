import { AWARENESS, decodePresence, type Role } from '@mockboard/protocol'
import type { PresenceEntry } from './frames.ts'

/** The part of a connection that presence needs. */
export interface PresenceOwner {
  readonly role: Role
  readonly member: string
}

interface Held extends PresenceEntry {
  owner: PresenceOwner
}

/** Ids of people who left, remembered so that a late echo cannot claim them. */
const MAX_REMEMBERED = 1000

/**
 * Who is on a document and where. A connection speaks for one Yjs client id: the first it names that
 * belongs to nobody else. Everything it says about others is dropped without punishment, because
 * y-websocket clients send every change they hear of back to the server.
 */
export class PresenceBoard {
  readonly #held = new Map<number, Held>()
  readonly #idOf = new Map<PresenceOwner, number>()
  /** Whose an id was: after a lost line it can be taken back, but not picked up by somebody else. */
  readonly #lastOwner = new Map<number, PresenceOwner>()
  readonly #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Takes the entries in that `from` may send; returns those to tell the others, role stamped. */
  accept(from: PresenceOwner, entries: readonly PresenceEntry[]): PresenceEntry[] {
    return entries.flatMap((entry) => {
      if (!this.#owns(from, entry)) return []
      const before = this.#held.get(entry.client)
      if (before && before.clock >= entry.clock && before.state !== 'null') return []
      const state = stamp(entry.state, from.role, this.#maxBytes)
      if (state === null) return []
      const stamped = { client: entry.client, clock: entry.clock, state }
      this.#held.set(entry.client, { ...stamped, owner: from })
      return [stamped]
    })
  }

  #owns(from: PresenceOwner, entry: PresenceEntry): boolean {
    const mine = this.#idOf.get(from)
    if (mine !== undefined) return mine === entry.client
    if (entry.state === 'null') return false
    const previous = this.#held.get(entry.client)?.owner
    if (!mayTake(from, this.#lastOwner.get(entry.client), previous !== undefined)) return false
    if (previous) this.#idOf.delete(previous)
    this.#idOf.set(from, entry.client)
    this.#remember(entry.client, from)
    return true
  }

  #remember(client: number, owner: PresenceOwner): void {
    const { role, member } = owner
    this.#lastOwner.set(client, { role, member })
    if (this.#lastOwner.size <= MAX_REMEMBERED) return
    for (const id of this.#lastOwner.keys()) {
      if (this.#held.has(id)) continue
      this.#lastOwner.delete(id)
      return
    }
  }

  /** Forgets a connection; returns what tells the others that it left. */
  leave(who: PresenceOwner): PresenceEntry[] {
    const client = this.#idOf.get(who)
    if (client === undefined) return []
    this.#idOf.delete(who)
    const held = this.#held.get(client)
    this.#held.delete(client)
    return held && held.state !== 'null' ? [{ client, clock: held.clock + 1, state: 'null' }] : []
  }

  /** Everybody who is there now, for somebody who has just come. */
  all(): PresenceEntry[] {
    return [...this.#held.values()].filter((entry) => entry.state !== 'null')
  }
}

/**
 * An id nobody had is free. One that is in use belongs to the same person only, whose old line the server
 * may still believe alive; one that is out of use to anybody with the same key, who may have joined anew.
 */
function mayTake(from: PresenceOwner, last: PresenceOwner | undefined, inUse: boolean): boolean {
  if (!last) return true
  return inUse ? last.member === from.member : last.role === from.role
}

/** The state with the sender's true role in it and without a malformed presence; null when it is refused. */
function stamp(text: string, role: Role, maxBytes: number): string | null {
  if (text === 'null') return text
  if (text.length > maxBytes) return null
  let state: unknown
  try {
    state = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return null
  const fields = { ...state, [AWARENESS.role]: role } as Record<string, unknown>
  const presence = fields[AWARENESS.presence]
  if (presence !== undefined && !decodePresence(presence)) delete fields[AWARENESS.presence]
  return JSON.stringify(fields)
}
