import {
  type Access,
  type CloseReason,
  documentAccess,
  type DocumentName,
  type Role,
} from '@mockboard/protocol'
import type { SessionRecord } from '../storage/port.ts'
import type { TicketClaims } from './tickets.ts'

export type Admission =
  | { ok: true; access: Exclude<Access, 'none'>; claims: TicketClaims }
  | { ok: false; reason: CloseReason }

/**
 * The one decision about who may open which document how. Every connection passes here when it opens;
 * what it may send follows from `access` alone.
 */
export function admit(
  claims: TicketClaims | null,
  session: SessionRecord | null,
  document: DocumentName,
  now: number,
): Admission {
  if (!claims || claims.expiresAt <= now) return { ok: false, reason: 'badTicket' }
  if (!session || session.id !== claims.session) return { ok: false, reason: 'gone' }
  const access = documentAccess(claims.role, document, session.revealed)
  return access === 'none' ? { ok: false, reason: 'forbidden' } : { ok: true, access, claims }
}

/** In a mock the scores are the interviewer's alone until it is finished: seen earlier, they would say what to write. */
export function reportSealed(session: Pick<SessionRecord, 'mode' | 'finishedAt'>, role: Role): boolean {
  return session.mode === 'mock' && session.finishedAt === null && role !== 'interviewer'
}
