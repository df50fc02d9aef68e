import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreatedSession, JoinedSession, Role } from '@mockboard/protocol'
import { pino } from 'pino'
import { DEFAULT_LIMITS, type Limits } from '../config/limits.ts'
import { type Host, startHost } from '../host.ts'
import { memoryStorage } from '../storage/memory.ts'
import type { Storage } from '../storage/port.ts'

/** A real server on a free port for tests; everything in memory unless told otherwise. */
export function testHost(
  options: { storage?: Storage; limits?: Partial<Limits>; port?: number } = {},
): Promise<Host> {
  return startHost({
    port: options.port ?? 0,
    host: '127.0.0.1',
    data: '',
    origins: [],
    logLevel: 'silent',
    licenseKey: null,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    storage: options.storage ?? memoryStorage(),
    logger: pino({ level: 'silent' }),
    commit: { gapMs: 0, retryMs: 30, maxRetryMs: 60 },
  })
}

/** An empty folder, and how to remove it. */
export function testFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'mockboard-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export async function createSession(url: string): Promise<CreatedSession> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ problem: 'ads-click', minutes: 45, mode: 'mock' }),
  })
  if (response.status !== 201) throw new Error(`create answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as CreatedSession
}

export async function joinSession(
  url: string,
  created: CreatedSession,
  role: Role,
  ticket?: string,
): Promise<JoinedSession> {
  const response = await fetch(`${url}/api/sessions/${created.session.id}/join`, {
    method: 'POST',
    headers: { authorization: `Bearer ${created.keys[role]}`, 'content-type': 'application/json' },
    body: JSON.stringify(ticket === undefined ? {} : { ticket }),
  })
  if (response.status !== 200) throw new Error(`join answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as JoinedSession
}
