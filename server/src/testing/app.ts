import type { PlainRecord } from '@mockboard/protocol'
import { ApiError, SECTION_CARD } from '@mockboard/protocol'
import type { Hono } from 'hono'
import { pino } from 'pino'
import * as Y from 'yjs'
import { createApp } from '../http/app.ts'
import { type Boards, sessionReports } from '../report/session-reports.ts'
import { publicProblems } from '../sessions/problem-bank.ts'
import { sessionService } from '../sessions/service.ts'
import { ticketOffice } from '../sessions/tickets.ts'
import { memoryStorage } from '../storage/memory.ts'

/** The HTTP part of a server with a clock and documents in a test's hands. */
export interface Harness {
  app: Hono
  docs: Map<string, Y.Doc>
  log: string[]
  advance: (ms: number) => void
}

/** Where the clock of a harness starts. */
export const NOW = 1_700_000_000_000

export function harness(pageRoot: string): Harness {
  let now = NOW
  const docs = new Map<string, Y.Doc>()
  const log: string[] = []
  const doc = (id: string): Y.Doc => {
    if (!docs.has(id)) docs.set(id, new Y.Doc())
    return docs.get(id)!
  }
  const tickets = ticketOffice(new Uint8Array(32), 60_000)
  const storage = memoryStorage()
  const boards: Boards = { read: async (id) => doc(id), edit: async (id, change) => change(doc(id)) }
  const app = createApp({
    sessions: sessionService(storage, tickets, () => now),
    boards,
    reports: sessionReports(storage.sessions, boards, () => now),
    sessionsPerMinute: 5,
    now: () => now,
    hostConfig: { licenseKey: 'tldraw-key', version: '1.2.3', host: { public: false } },
    problems: publicProblems(),
    health: async () => ({ ok: true }),
    pageRoot,
    requestBytes: 2000,
    logger: pino({ level: 'info' }, { write: (line: string) => log.push(line) }),
  })
  return { app, docs, log, advance: (ms) => (now += ms) }
}

/** A request with a JSON body (a string is sent as it is). */
export const post = (body: unknown, key?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
export const withKey = (key: string): RequestInit => ({ headers: { authorization: `Bearer ${key}` } })

/** A section card with one paragraph. */
export const card = (section: string, text: string): PlainRecord => ({
  id: `shape:${section}`,
  typeName: 'shape',
  type: SECTION_CARD,
  x: 0,
  y: 0,
  rotation: 0,
  index: 'a1',
  parentId: 'page:page',
  isLocked: false,
  opacity: 1,
  meta: {},
  props: {
    w: 440,
    h: 300,
    growY: 0,
    section,
    richText: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  },
})

/** Status, code and path of a refusal; throws when the answer is not an `ApiError` that says something. */
export async function refused(
  response: Response | Promise<Response>,
): Promise<[number, string, string | undefined]> {
  const answer = await response
  const { error } = ApiError.parse(await answer.json())
  if (error.message.length <= 10) throw new Error(`this helps nobody: ${error.message}`)
  return [answer.status, error.code, error.path]
}
