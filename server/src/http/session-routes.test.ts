import {
  addSpent,
  CLOCK_NOT_STARTED,
  CreatedSession,
  JoinedSession,
  readClock,
  SessionInfo,
  SessionSummary,
  startClock,
  writeClock,
  writeRecord,
} from '@mockboard/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { SessionReport } from '../report/session-reports.ts'
import { ticketOffice } from '../sessions/tickets.ts'
import { card, type Harness, harness, NOW, post, refused, withKey } from '../testing/app.ts'

describe('sessions', () => {
  let h: Harness
  beforeEach(() => {
    h = harness('/nowhere')
  })

  const create = async (body: unknown = { problem: 'ads-click', minutes: 45 }): Promise<CreatedSession> => {
    const response = await h.app.request('/api/sessions', post(body))
    expect(response.status).toBe(201)
    return CreatedSession.parse(await response.json())
  }

  const reportOf = async (id: string, key: string): Promise<SessionReport> => {
    const response = await h.app.request(`/api/sessions/${id}/report`, withKey(key))
    expect(response.status).toBe(200)
    return (await response.json()) as SessionReport
  }
  const listMine = async (sessions: { id: string; key: string }[]): Promise<SessionSummary[]> => {
    const response = await h.app.request('/api/sessions/mine', post({ sessions }))
    return SessionSummary.array().parse(await response.json())
  }

  it('are created with the defaults of their problem and three different keys', async () => {
    const { session, keys } = await create()
    expect(session).toMatchObject({
      problem: 'ads-click',
      variant: 'classic',
      level: 'senior',
      mode: 'solo',
      createdAt: NOW,
    })
    expect(new Set(Object.values(keys)).size).toBe(3)
  })

  it('refuse what they cannot be made of, naming the place', async () => {
    const body = { problem: 'ads-click', minutes: 45 }
    const bad: [unknown, number, string, string | undefined][] = [
      [{ ...body, minutes: 44 }, 422, 'invalid', 'minutes'],
      [{ ...body, colour: 'red' }, 422, 'invalid', ''],
      [{ ...body, problem: 'ads-klick' }, 422, 'unknown-problem', 'problem'],
      [{ ...body, variant: 'clasic' }, 422, 'unknown-variant', 'variant'],
      [{ ...body, startingBoard: 'x' }, 422, 'unknown-starting-board', 'startingBoard'],
      [{ ...body, mode: 'review' }, 422, 'unknown-mode', 'mode'],
      ['{', 400, 'bad-json', undefined],
      ['', 415, 'not-json', undefined],
      [{ ...body, problem: 'x'.repeat(3000) }, 413, 'too-large', undefined],
    ]
    for (const [request, ...expected] of bad) {
      const init = request === '' ? { method: 'POST' } : post(request)
      expect(await refused(h.app.request('/api/sessions', init))).toEqual(expected)
    }
  })

  it('suggest the problem somebody meant', async () => {
    const response = await h.app.request('/api/sessions', post({ problem: 'ads-clik', minutes: 45 }))
    expect(await response.text()).toContain('did you mean \\"ads-click\\"')
  })

  it('cannot be made by another site without asking', async () => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"problem":"ads-click","minutes":45}',
    }
    expect(await refused(h.app.request('/api/sessions', init))).toEqual([415, 'not-json', undefined])
  })

  it('are limited in number per minute', async () => {
    for (let i = 0; i < 5; i++) await create()
    const sixth = h.app.request('/api/sessions', post({ problem: 'ads-click', minutes: 45 }))
    expect(await refused(sixth)).toEqual([429, 'too-many-sessions', undefined])
    h.advance(60_000)
    await create()
  })

  it('open with each key in its role, and with no other', async () => {
    const { session, keys } = await create()
    const path = `/api/sessions/${session.id}`
    for (const [role, key] of Object.entries(keys)) {
      const read = await h.app.request(path, withKey(key))
      expect(await read.json()).toEqual({ ...session, role })
      const joined = JoinedSession.parse(await (await h.app.request(`${path}/join`, post({}, key))).json())
      expect(joined).toMatchObject({ session, role, serverTime: NOW, ticketExpiresAt: NOW + 60_000 })
    }
    const other = await create()
    expect(await refused(h.app.request(path))).toEqual([401, 'no-key', undefined])
    expect(await refused(h.app.request(path, withKey(other.keys.candidate)))).toEqual([
      401,
      'wrong-key',
      undefined,
    ])
    expect(await refused(h.app.request(`${path}?key=${keys.candidate}`))).toEqual([401, 'no-key', undefined])
    const missing = h.app.request('/api/sessions/AAAAAAAAAAAAAAAA', withKey(keys.candidate))
    expect(await refused(missing)).toEqual([404, 'no-session', undefined])
  })

  it('join without a body, and keep a person who shows the last ticket', async () => {
    const { session, keys } = await create()
    const path = `/api/sessions/${session.id}/join`
    const member = async (init: RequestInit): Promise<string> => {
      const { ticket } = JoinedSession.parse(await (await h.app.request(path, init)).json())
      return `${ticket} ${ticketOffice(new Uint8Array(32), 60_000).read(ticket)!.member}`
    }
    const [ticket, first] = (await member({ ...withKey(keys.candidate), method: 'POST' })).split(' ')
    const [, again] = (await member(post({ ticket }, keys.candidate))).split(' ')
    const [, asOther] = (await member(post({ ticket }, keys.observer))).split(' ')
    expect(again).toBe(first)
    expect(asOther).not.toBe(first)
  })

  it('finish once, stop the clock, and not at the hand of an observer', async () => {
    const { session, keys } = await create()
    const path = `/api/sessions/${session.id}/finish`
    expect(await refused(h.app.request(path, post({}, keys.observer)))).toEqual([
      403,
      'not-allowed',
      undefined,
    ])
    const doc = new Y.Doc()
    const started = startClock(CLOCK_NOT_STARTED, NOW)
    if (started.ok) writeClock(doc, started.clock)
    h.docs.set(session.id, doc)
    h.advance(1000)
    const info = SessionInfo.parse(await (await h.app.request(path, post({}, keys.candidate))).json())
    expect(info.finishedAt).toBe(NOW + 1000)
    expect(readClock(doc)).toMatchObject({ state: 'finished', finishedAt: NOW + 1000 })
    h.advance(1000)
    const again = SessionInfo.parse(await (await h.app.request(path, post({}, keys.interviewer))).json())
    expect(again.finishedAt).toBe(NOW + 1000)
  })

  it('finish for everybody even when nobody started the clock', async () => {
    const { session, keys } = await create()
    await h.app.request(`/api/sessions/${session.id}/finish`, post({}, keys.interviewer))
    expect(readClock(h.docs.get(session.id)!)).toMatchObject({ state: 'finished', startedAt: NOW })
    expect(await reportOf(session.id, keys.candidate)).toMatchObject({
      clock: { state: 'finished' },
      elapsedMs: 0,
      finishedAt: NOW,
    })
  })

  it('keep the report of the finish, whatever is written afterwards', async () => {
    const { session, keys } = await create()
    const doc = new Y.Doc()
    const write = (section: string, text: string): void =>
      writeRecord(doc.getMap('records'), card(section, text))
    write('metrics', 'Guardrail: p99 latency must stay under 100 ms.')
    writeClock(doc, { state: 'running', startedAt: NOW - 9_000, pausedMs: 0, extraMs: 0 })
    addSpent(doc, 'metrics', 7)
    h.docs.set(session.id, doc)
    expect((await reportOf(session.id, keys.candidate)).finishedAt).toBeNull()
    await h.app.request(`/api/sessions/${session.id}/finish`, post({}, keys.candidate))
    const atFinish = await reportOf(session.id, keys.candidate)
    expect(atFinish).toMatchObject({ finishedAt: NOW, elapsedMs: 9_000, spent: { metrics: 7 } })
    expect(atFinish.board.notes.map(({ text }) => text).join()).toContain('p99 latency')
    h.advance(60_000)
    write('metrics', 'Nothing left.')
    write('data', 'Labels are clicks joined within 30 minutes; split by time, not at random.')
    addSpent(doc, 'data', 50)
    await h.app.request(`/api/sessions/${session.id}/finish`, post({}, keys.interviewer))
    expect(await reportOf(session.id, keys.candidate)).toEqual(atFinish)
    const [mine] = await listMine([{ id: session.id, key: keys.candidate }])
    expect(mine!.coverage?.total).toBe(atFinish.report.coverage)
  })

  it('keep the scores of a mock to the interviewer until it is finished', async () => {
    const { session, keys } = await create({ problem: 'ads-click', minutes: 45, mode: 'mock' })
    const path = `/api/sessions/${session.id}/report`
    const held = Object.values(keys).map((key) => ({ id: session.id, key }))
    const coverageFor = async (): Promise<string[]> =>
      (await listMine(held)).filter(({ coverage }) => coverage !== null).map(({ role }) => role)
    expect((await reportOf(session.id, keys.interviewer)).finishedAt).toBeNull()
    for (const key of [keys.candidate, keys.observer]) {
      expect(await refused(h.app.request(path, withKey(key)))).toEqual([403, 'report-sealed', undefined])
    }
    expect(await coverageFor()).toEqual(['interviewer'])
    await h.app.request(`/api/sessions/${session.id}/finish`, post({}, keys.candidate))
    for (const key of Object.values(keys)) {
      expect((await reportOf(session.id, key)).finishedAt).toBe(NOW)
    }
    expect((await coverageFor()).sort()).toEqual(['candidate', 'interviewer', 'observer'])
  })

  it('are listed for whoever holds their keys, with the latest coverage', async () => {
    const [one, two] = [await create(), await create()]
    const doc = new Y.Doc()
    writeRecord(
      doc.getMap('records'),
      card('metrics', 'AUC offline. Guardrail: p99 latency must stay under 100 ms.'),
    )
    writeClock(doc, { state: 'running', startedAt: NOW - 9_000, pausedMs: 0, extraMs: 0 })
    addSpent(doc, 'metrics', 7)
    h.docs.set(one.session.id, doc)
    const report = await h.app.request(`/api/sessions/${one.session.id}/report`, withKey(one.keys.candidate))
    const answer = (await report.json()) as SessionReport
    const { board, report: graded } = answer
    expect(answer.clock).toEqual({ state: 'running', startedAt: NOW - 9_000, pausedMs: 0, extraMs: 0 })
    expect([answer.elapsedMs, answer.spent]).toEqual([9_000, { metrics: 7 }])
    expect(board.notes[0]!.text).toContain('p99 latency')
    expect(graded.schema).toBe('mockboard.report/1')
    const sessions = [
      { id: one.session.id, key: one.keys.candidate },
      { id: two.session.id, key: two.keys.observer },
      { id: two.session.id, key: one.keys.observer },
      { id: 'AAAAAAAAAAAAAAAA', key: one.keys.observer },
    ]
    const mine = await h.app.request('/api/sessions/mine', post({ sessions }))
    const list = SessionSummary.array().parse(await mine.json())
    expect(list.map((entry) => [entry.id, entry.role])).toEqual([
      [one.session.id, 'candidate'],
      [two.session.id, 'observer'],
    ])
    expect(list[0]!.coverage?.total).toBe(graded.coverage)
    expect(list[0]!.coverage!.sections['metrics']).toBeGreaterThan(0)
    expect(list[1]!.coverage).toBeNull()
  })
})
