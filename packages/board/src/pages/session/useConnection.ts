import type { Role } from '@mockboard/protocol'
import { AWARENESS, decodePresence, ROLES } from '@mockboard/protocol'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { api } from '../../api/api.ts'
import type { BoardConnection, ConnectionStatus } from '../../sync/connection.ts'
import { openBoard } from '../../sync/open-board.ts'
import type { Person } from './person.ts'
import type { SessionData } from './enter-session.ts'

/** What `openBoard` understands of a refused join: the HTTP status decides whether to try again. */
class JoinError extends Error {
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/** The live line to the board while the component is shown. */
export function useConnection({ joined, key }: SessionData, person: Person): BoardConnection | null {
  const [connection, setConnection] = useState<BoardConnection | null>(null)
  useEffect(() => {
    const { id } = joined.session
    let { ticket } = joined
    const opened = openBoard({
      sessionId: id,
      firstJoin: joined,
      join: async () => {
        const again = await api.join(id, key, ticket)
        if (!again.ok) throw new JoinError(again.error.message, again.error.status)
        ticket = again.value.ticket
        return again.value
      },
      user: person,
    })
    setConnection(opened)
    return () => {
      setConnection(null)
      opened.close()
    }
    // A new name is told through the canvas; it must not cut the line.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [joined, key])
  return connection
}

export function useStatus(connection: BoardConnection | null): ConnectionStatus {
  // As text, since every call of `status()` gives another object.
  const text = useSyncExternalStore(
    useCallback(
      (changed: () => void) => (connection ? connection.onStatus(changed) : () => {}),
      [connection],
    ),
    () => JSON.stringify(connection?.status() ?? { state: 'connecting' }),
  )
  return useMemo(() => JSON.parse(text) as ConnectionStatus, [text])
}

export interface Attendee {
  id: string
  name: string
  color: string
  role: Role | null
  self: boolean
}

function attendees(connection: BoardConnection, self: Person): Attendee[] {
  const found = new Map<string, Attendee>()
  found.set(self.id, { ...self, role: connection.role, self: true })
  for (const [client, state] of connection.awareness.getStates()) {
    if (client === connection.doc.clientID) continue
    const presence = decodePresence(state[AWARENESS.presence])
    if (!presence || found.has(presence.user)) continue
    const role = ROLES.find((one) => one === state[AWARENESS.role]) ?? null
    found.set(presence.user, {
      id: presence.user,
      name: presence.name,
      color: presence.color,
      role,
      self: false,
    })
  }
  return [...found.values()]
}

/** Everybody on the board now, oneself first. */
export function useAttendees(connection: BoardConnection | null, self: Person): Attendee[] {
  const [people, setPeople] = useState<Attendee[]>([])
  useEffect(() => {
    if (!connection) return
    let shown = ''
    const read = () => {
      const now = attendees(connection, self)
      // Awareness changes with every cursor step; the list of names does not.
      const text = JSON.stringify(now)
      if (text === shown) return
      shown = text
      setPeople(now)
    }
    read()
    connection.awareness.on('change', read)
    return () => connection.awareness.off('change', read)
  }, [connection, self])
  return people
}
