import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Role, ROLES, SessionId } from '@mockboard/protocol'
import { z } from 'zod'

/** What a ticket says: who may connect to which session until when. Documents are decided at connect. */
export interface TicketClaims {
  session: string
  role: Role
  member: string
  /** ms since the epoch */
  expiresAt: number
}

const Payload = z.tuple([SessionId, z.enum(ROLES), z.string().min(1).max(32), z.number().int()])

/** Issues and reads the short-lived tickets with which a page opens its WebSockets. */
export interface TicketOffice {
  issue(claims: Omit<TicketClaims, 'expiresAt'>, now: number): { ticket: string; expiresAt: number }
  /** The claims of a ticket this server signed, expired or not; null for anything else. */
  read(ticket: string): TicketClaims | null
}

/** `lifetimeMs`: how long after joining a connection may be opened; open ones live on. */
export function ticketOffice(secret: Uint8Array, lifetimeMs: number): TicketOffice {
  const sign = (payload: string): string => createHmac('sha256', secret).update(payload).digest('base64url')
  return {
    issue({ session, role, member }, now) {
      const expiresAt = now + lifetimeMs
      const payload = Buffer.from(JSON.stringify([session, role, member, expiresAt])).toString('base64url')
      return { ticket: `${payload}.${sign(payload)}`, expiresAt }
    },
    read(ticket) {
      const [payload, signature, rest] = ticket.split('.')
      if (!payload || !signature || rest !== undefined) return null
      const given = Buffer.from(signature)
      const right = Buffer.from(sign(payload))
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null
      return readPayload(payload)
    },
  }
}

function readPayload(payload: string): TicketClaims | null {
  const parsed = Payload.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  if (!parsed.success) return null
  const [session, role, member, expiresAt] = parsed.data
  return { session, role, member, expiresAt }
}
