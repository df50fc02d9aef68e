import type { CreatedSession, JoinedSession, Role, SessionInfo, SessionSummary } from '@mockboard/protocol'
import type { z } from 'zod'
import type { CreateSession, MineRequest } from '@mockboard/protocol'
import type { Coverage, FinalState, SessionRecord, Storage } from '../storage/port.ts'
import { reportSealed } from './access.ts'
import { ApiFailure } from './failure.ts'
import { hashKey, newKey, newMember, newSessionId, roleOfKey } from './keys.ts'
import { chooseTemplates } from './problem-bank.ts'
import type { TicketOffice } from './tickets.ts'

/** A session and the role in which the caller holds it. */
export interface Holder {
  session: SessionRecord
  role: Role
}

/** What may be done with sessions; refusals are thrown as `ApiFailure`. */
export interface Sessions {
  create(request: z.output<typeof CreateSession>): Promise<CreatedSession>
  /** Who holds this key; `key` is null when the request carried none. */
  holder(id: string, key: string | null): Promise<Holder>
  info(holder: Holder): SessionInfo
  join(holder: Holder, heldTicket: string | undefined): JoinedSession
  /** Ends the session with what `freeze` gives for that moment; a session that has ended stays as it is. */
  finish(holder: Holder, freeze: (finishedAt: number) => Promise<FinalState>): Promise<SessionInfo>
  mine(request: z.output<typeof MineRequest>): Promise<SessionSummary[]>
  rememberCoverage(id: string, coverage: Coverage): Promise<void>
}

/** `now` gives ms since the epoch. */
export function sessionService(storage: Storage, tickets: TicketOffice, now: () => number): Sessions {
  const book = storage.sessions

  const holder = async (id: string, key: string | null): Promise<Holder> => {
    if (key === null) {
      throw new ApiFailure(401, 'no-key', 'Send the key of the session as "Authorization: Bearer <key>".')
    }
    const session = await book.find(id)
    if (!session)
      throw new ApiFailure(404, 'no-session', 'There is no such session; it may have been deleted.')
    const role = roleOfKey(session.keyHashes, key)
    if (!role)
      throw new ApiFailure(401, 'wrong-key', 'This key does not open the session; use the whole link.')
    return { session, role }
  }

  const summary = async ({ session, role }: Holder): Promise<SessionSummary> => {
    const edited = await storage.documents.lastEdit({ session: session.id, name: 'board' })
    const updatedAt = Math.max(session.createdAt, session.finishedAt ?? 0, edited ?? 0)
    const coverage = reportSealed(session, role) ? null : session.coverage
    return { ...infoOf(session), role, coverage, updatedAt }
  }

  return {
    holder,
    info: ({ session }) => infoOf(session),
    async create(request) {
      const { session, keys } = newSession(request, now())
      await book.create(session)
      return { session: infoOf(session), keys }
    },
    join({ session, role }, heldTicket) {
      const held = heldTicket === undefined ? null : tickets.read(heldTicket)
      const same = held?.session === session.id && held.role === role
      const member = same ? held.member : newMember()
      const { ticket, expiresAt } = tickets.issue({ session: session.id, role, member }, now())
      return { session: infoOf(session), role, ticket, serverTime: now(), ticketExpiresAt: expiresAt }
    },
    async finish({ session, role }, freeze) {
      if (role === 'observer') throw new ApiFailure(403, 'not-allowed', 'Observers cannot finish a session.')
      if (session.finishedAt !== null) return infoOf(session)
      const finishedAt = now()
      await book.finish(session.id, finishedAt, await freeze(finishedAt))
      // Somebody else may have been quicker.
      return infoOf((await book.find(session.id)) ?? { ...session, finishedAt })
    },
    async mine({ sessions }) {
      const found = await Promise.all(
        sessions.map(async ({ id, key }) => {
          const session = await book.find(id)
          const role = session && roleOfKey(session.keyHashes, key)
          return session && role ? summary({ session, role }) : null
        }),
      )
      return found.filter((entry) => entry !== null).sort((a, b) => b.updatedAt - a.updatedAt)
    },
    rememberCoverage: (id, coverage) => book.update(id, { coverage }),
  }
}

function newSession(
  request: z.output<typeof CreateSession>,
  createdAt: number,
): { session: SessionRecord; keys: Record<Role, string> } {
  if (request.mode === 'review') {
    throw new ApiFailure(
      422,
      'unknown-mode',
      'Reverse reviews cannot be started yet; use solo or mock.',
      'mode',
    )
  }
  const keys = { candidate: newKey(), interviewer: newKey(), observer: newKey() }
  const { level, minutes, mode } = request
  const session: SessionRecord = {
    id: newSessionId(),
    ...chooseTemplates(request),
    level,
    minutes,
    mode,
    createdAt,
    finishedAt: null,
    revealed: false,
    coverage: null,
    keyHashes: {
      candidate: hashKey(keys.candidate),
      interviewer: hashKey(keys.interviewer),
      observer: hashKey(keys.observer),
    },
  }
  return { session, keys }
}

/** The part of a session that everybody with one of its keys may see. */
function infoOf(session: SessionRecord): SessionInfo {
  const { keyHashes: _, coverage: __, ...info } = session
  return info
}
