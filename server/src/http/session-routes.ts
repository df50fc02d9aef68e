import {
  CreateSession,
  finishClock,
  JoinRequest,
  MineRequest,
  readClock,
  writeClock,
} from '@mockboard/protocol'
import { type Context, Hono } from 'hono'
import { coverageOf } from '../report/report.ts'
import type { Boards, SessionReport, SessionReports } from '../report/session-reports.ts'
import { reportSealed } from '../sessions/access.ts'
import { ApiFailure } from '../sessions/failure.ts'
import type { Holder, Sessions } from '../sessions/service.ts'
import type { SessionRecord } from '../storage/port.ts'
import { Bucket } from '../sync/bucket.ts'
import { readBody } from './errors.ts'

export interface SessionRouteOptions {
  sessions: Sessions
  boards: Boards
  reports: SessionReports
  sessionsPerMinute: number
  now: () => number
}

/** `/api/sessions`: create, join, read, finish, report, list mine. */
export function sessionRoutes(options: SessionRouteOptions): Hono {
  const { sessions, boards, reports, now } = options
  const perMinute = options.sessionsPerMinute
  const creations = new Bucket(perMinute / 60, perMinute, now())
  const routes = new Hono()

  const holder = (c: Context): Promise<Holder> => sessions.holder(c.req.param('id') ?? '', keyOf(c))
  const graded = async (session: SessionRecord): Promise<SessionReport> => {
    const result = await reports.read(session)
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
    const info = await sessions.finish(found, (at) => reports.freeze(found.session, at))
    // Only now: whoever sees the clock stop may ask for the report at once. Called again, it mends a clock left running.
    await boards.edit(info.id, (doc) => {
      const result = finishClock(readClock(doc), info.finishedAt ?? now())
      if (result.ok) writeClock(doc, result.clock)
    })
    await graded({ ...found.session, finishedAt: info.finishedAt })
    return c.json(info)
  })
  routes.get('/:id/report', async (c) => {
    const { session, role } = await holder(c)
    if (reportSealed(session, role)) {
      throw new ApiFailure(403, 'report-sealed', 'The report opens when the interview is finished.')
    }
    return c.json(await graded(session))
  })
  return routes
}

/** The bearer key of a request, or null. Keys are never read from a path or query, which end up in logs. */
function keyOf(c: Context): string | null {
  return /^Bearer ([A-Za-z0-9_-]{1,128})$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null
}
