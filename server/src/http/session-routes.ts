import {
  CreateSession,
  finishClock,
  JoinRequest,
  MineRequest,
  readClock,
  readTimes,
  writeClock,
} from '@mockboard/protocol'
import { type Context, Hono } from 'hono'
import type * as Y from 'yjs'
import { coverageOf, type GradedBoard } from '../report/report.ts'
import { ApiFailure } from '../sessions/failure.ts'
import type { Holder, Sessions } from '../sessions/service.ts'
import type { SessionRecord } from '../storage/port.ts'
import { Bucket } from '../sync/bucket.ts'
import { readBody } from './errors.ts'

/** The board documents, whether in memory or not. */
export interface Boards {
  read(session: string): Promise<Y.Doc>
  /** Resolves when the change is on disk. */
  edit(session: string, change: (doc: Y.Doc) => void): Promise<void>
}

export interface SessionRouteOptions {
  sessions: Sessions
  boards: Boards
  grade: (doc: Y.Doc, session: SessionRecord) => GradedBoard
  sessionsPerMinute: number
  now: () => number
}

/** `/api/sessions`: create, join, read, finish, report, list mine. */
export function sessionRoutes(options: SessionRouteOptions): Hono {
  const { sessions, boards, now } = options
  const perMinute = options.sessionsPerMinute
  const creations = new Bucket(perMinute / 60, perMinute, now())
  const routes = new Hono()

  const holder = (c: Context): Promise<Holder> => sessions.holder(c.req.param('id') ?? '', keyOf(c))
  const graded = async (session: SessionRecord): Promise<GradedBoard> => {
    const result = options.grade(await boards.read(session.id), session)
    await sessions.rememberCoverage(session.id, coverageOf(result.report))
    return result
  }

  routes.post('/', async (c) => {
    const request = await readBody(c, CreateSession)
    if (!creations.take(now())) {
      throw new ApiFailure(429, 'too-many-sessions', 'Too many sessions were created; wait a minute.')
    }
    return c.json(await sessions.create(request), 201)
  })
  routes.post('/mine', async (c) => c.json(await sessions.mine(await readBody(c, MineRequest))))
  routes.get('/:id', async (c) => {
    const found = await holder(c)
    return c.json({ ...sessions.info(found), role: found.role })
  })
  routes.post('/:id/join', async (c) => {
    const found = await holder(c)
    const { ticket } = await readBody(c, JoinRequest, {})
    return c.json(sessions.join(found, ticket))
  })
  routes.post('/:id/finish', async (c) => {
    const found = await holder(c)
    const info = await sessions.finish(found)
    await boards.edit(info.id, (doc) => {
      const result = finishClock(readClock(doc), info.finishedAt ?? now())
      if (result.ok) writeClock(doc, result.clock)
    })
    await graded(found.session)
    return c.json(info)
  })
  routes.get('/:id/report', async (c) => {
    const { session } = await holder(c)
    const { board, report } = await graded(session)
    return c.json({ board, report, ...readTimes(await boards.read(session.id), now()) })
  })
  return routes
}

/** The bearer key of a request, or null. Keys are never read from a path or query, which end up in logs. */
function keyOf(c: Context): string | null {
  return /^Bearer ([A-Za-z0-9_-]{1,128})$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null
}
