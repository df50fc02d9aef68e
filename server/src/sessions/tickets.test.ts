import { DOCUMENTS, ROLES, SUBPROTOCOL } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import type { SessionRecord } from '../storage/port.ts'
import { admit } from './access.ts'
import { hashKey, newKey, newSessionId, roleOfKey } from './keys.ts'
import { ticketOffice } from './tickets.ts'

const secret = new Uint8Array(32).fill(1)
const office = ticketOffice(secret, 60_000)
const claims = { session: 'session-aaaa', role: 'candidate', member: 'm1' } as const

describe('tickets', () => {
  it('say what was put in, until when', () => {
    const { ticket, expiresAt } = office.issue(claims, 1000)
    expect(expiresAt).toBe(61_000)
    expect(office.read(ticket)).toEqual({ ...claims, expiresAt })
  })

  it('fit into a subprotocol header', () => {
    const { ticket } = office.issue(claims, 1000)
    expect(ticket).toMatch(/^[A-Za-z0-9._-]+$/)
    expect(`${SUBPROTOCOL}, ticket.${ticket}`.length).toBeLessThan(400)
  })

  it('cannot be changed or made elsewhere', () => {
    const { ticket } = office.issue(claims, 1000)
    const changed = Array.from(ticket, (letter, i) =>
      office.read(ticket.slice(0, i) + (letter === 'A' ? 'B' : 'A') + ticket.slice(i + 1)),
    )
    // The last letter of base64url may carry bits that mean nothing, so its change may go unnoticed.
    expect(changed.slice(0, -1).every((read) => read === null)).toBe(true)
    const other = ticketOffice(new Uint8Array(32).fill(2), 60_000)
    expect(other.read(ticket)).toBeNull()
    for (const garbage of ['', '.', 'a.b', 'a.b.c', `${ticket}.x`, '..', 'é.é'])
      expect(office.read(garbage)).toBeNull()
  })
})

describe('keys', () => {
  it('open exactly their own role', () => {
    const keys = ROLES.map(() => newKey())
    const hashes = Object.fromEntries(
      ROLES.map((role, i) => [role, hashKey(keys[i]!)]),
    ) as SessionRecord['keyHashes']
    expect(keys.map((key) => roleOfKey(hashes, key))).toEqual(ROLES)
    expect(roleOfKey(hashes, newKey())).toBeNull()
    expect(roleOfKey(hashes, '')).toBeNull()
  })

  it('are long enough that nobody guesses one', () => {
    expect(Buffer.from(newKey(), 'base64url').length * 8).toBeGreaterThanOrEqual(128)
    expect(new Set(Array.from({ length: 1000 }, newSessionId)).size).toBe(1000)
  })
})

describe('admission', () => {
  const session = (revealed: boolean): SessionRecord => ({ id: claims.session, revealed }) as SessionRecord
  const table = (revealed: boolean): string[] =>
    ROLES.map((role) =>
      DOCUMENTS.map((document) => {
        const result = admit({ ...claims, role, expiresAt: 10 }, session(revealed), document, 5)
        return `${document}:${result.ok ? result.access : result.reason}`
      }).join(' '),
    )

  it('follows the table, before and after the reveal', () => {
    expect(table(false)).toEqual([
      'board:write interviewer:forbidden candidate:write',
      'board:write interviewer:write candidate:forbidden',
      'board:read interviewer:forbidden candidate:forbidden',
    ])
    expect(table(true)).toEqual([
      'board:write interviewer:read candidate:write',
      'board:write interviewer:write candidate:read',
      'board:read interviewer:forbidden candidate:forbidden',
    ])
  })

  it('needs a valid ticket of this session', () => {
    const valid = { ...claims, expiresAt: 10 }
    expect(admit(null, session(false), 'board', 5)).toEqual({ ok: false, reason: 'badTicket' })
    expect(admit(valid, session(false), 'board', 10)).toEqual({ ok: false, reason: 'badTicket' })
    expect(admit(valid, null, 'board', 5)).toEqual({ ok: false, reason: 'gone' })
    const other = { ...session(false), id: 'session-bbbb' }
    expect(admit(valid, other, 'board', 5)).toEqual({ ok: false, reason: 'gone' })
  })
})
