import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Role, ROLES } from '@mockboard/protocol'

/** 96 random bits, base64url: names a session in paths; knowing it opens nothing. */
export const newSessionId = (): string => randomBytes(12).toString('base64url')

/** 192 random bits, base64url: opens a session in one role. */
export const newKey = (): string => randomBytes(24).toString('base64url')

/** Names one person of a session to the log and to the others; 72 random bits, base64url. */
export const newMember = (): string => randomBytes(9).toString('base64url')

/** What is stored of a key. Keys are random, so a plain hash cannot be guessed backwards. */
export const hashKey = (key: string): Uint8Array => new Uint8Array(createHash('sha256').update(key).digest())

/** The role a key opens, or null. Takes the same time for every key. */
export function roleOfKey(hashes: Readonly<Record<Role, Uint8Array>>, key: string): Role | null {
  const given = hashKey(key)
  let found: Role | null = null
  for (const role of ROLES) if (timingSafeEqual(hashes[role], given)) found = role
  return found
}
