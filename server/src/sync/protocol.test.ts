import { CLOSE, type CreatedSession, SUBPROTOCOL, TICKET_PREFIX } from '@mockboard/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Host } from '../host.ts'
import { connect, type TestClient, type TestClientOptions, upgradeStatus } from '../testing/client.ts'
import { createSession, joinSession, testHost } from '../testing/host.ts'
import { until } from '../testing/until.ts'

describe('sync with the real y-websocket provider', () => {
  let host: Host
  let created: CreatedSession
  const clients: TestClient[] = []
  const open = async (options?: TestClientOptions): Promise<TestClient> => {
    const client = await connect(host.url, created, options)
    clients.push(client)
    return client
  }
  const synced = async (options?: TestClientOptions): Promise<TestClient> => {
    const client = await open(options)
    await until(() => client.provider.synced)
    return client
  }

  beforeEach(async () => {
    host = await testHost()
    created = await createSession(host.url)
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close()
    await host.stop()
  })

  it('brings two people to the same document and tells each that it is saved', async () => {
    const a = await synced()
    const b = await synced({ role: 'interviewer' })
    for (let i = 0; i < 20; i++) {
      a.notes.set(`a${i}`, i)
      b.notes.set(`b${i}`, i)
    }
    await until(() => a.notes.size === 40 && b.notes.size === 40)
    await until(() => a.saved() === a.sent() && b.saved() === b.sent())
    // One step 2 and twenty updates each.
    expect(a.sent()).toBe(21)
  })

  it('gives somebody who comes later everything', async () => {
    const a = await synced()
    a.notes.set('text', 'guardrail: p99 latency')
    await until(() => a.saved() === a.sent())
    const b = await synced({ role: 'observer' })
    expect(b.notes.get('text')).toBe('guardrail: p99 latency')
  })

  it('merges what was written without a connection', async () => {
    const a = await synced()
    const b = await synced()
    a.provider.disconnect()
    a.notes.set('offline', true)
    b.notes.set('online', true)
    await until(() => b.saved() === b.sent())
    a.provider.connect()
    await until(() => a.notes.has('online') && b.notes.has('offline'))
    await until(() => a.saved() === a.sent())
  })

  it('drops what an observer writes, keeps showing them the board, and cuts the line after repeats', async () => {
    const candidate = await synced()
    const observer = await synced({ role: 'observer' })
    observer.notes.set('intruder', true)
    candidate.notes.set('mine', true)
    await until(() => observer.notes.has('mine'))
    expect(candidate.notes.has('intruder')).toBe(false)
    expect(observer.saved()).toBe(0)
    for (let i = 0; i < 30; i++) observer.notes.set('intruder', i)
    await until(() => observer.closedWith() === CLOSE.forbidden.code)
    expect(observer.provider.shouldConnect).toBe(false)
  })

  it('drops the step 2 of an observer who had written offline', async () => {
    const doc = new Y.Doc()
    doc.getMap('notes').set('intruder', true)
    const candidate = await synced()
    await synced({ role: 'observer', doc })
    candidate.notes.set('mine', true)
    await until(() => candidate.saved() === candidate.sent())
    expect(candidate.notes.has('intruder')).toBe(false)
  })

  it('opens private documents only for their owner', async () => {
    const own = await synced({ role: 'interviewer', document: 'interviewer' })
    own.notes.set('score', 3)
    for (const role of ['candidate', 'observer'] as const) {
      const other = await open({ role, document: 'interviewer' })
      await until(() => other.closedWith() === CLOSE.forbidden.code)
      expect(other.notes.size).toBe(0)
    }
  })

  it('refuses in HTTP what is no page of ours', async () => {
    const { ticket } = await joinSession(host.url, created, 'candidate')
    const address = `${host.url.replace('http', 'ws')}/sync/${created.session.id}.board`
    const protocols = [SUBPROTOCOL, TICKET_PREFIX + ticket]
    expect(await upgradeStatus(address, protocols, 'http://evil.example')).toBe(403)
    expect(await upgradeStatus(address, protocols, 'null')).toBe(403)
    expect(await upgradeStatus(address, [SUBPROTOCOL])).toBe(401)
    expect(await upgradeStatus(address, [TICKET_PREFIX + ticket])).toBe(401)
    expect(await upgradeStatus(`${address}x`, protocols)).toBe(404)
    expect(await upgradeStatus(`${address}?key=1`, protocols)).toBe(404)
    expect(await upgradeStatus(address, protocols, host.url)).toBe(101)
  })

  it('tells a page with a bad ticket to join again', async () => {
    const { ticket } = await joinSession(host.url, created, 'candidate')
    const forged = `${ticket.slice(0, -4)}AAAA`
    const client = await open({ ticket: forged })
    await until(() => client.closedWith() === CLOSE.badTicket.code)
    const other = await createSession(host.url)
    const elsewhere = await open({ ticket: (await joinSession(host.url, other, 'candidate')).ticket })
    await until(() => elsewhere.closedWith() === CLOSE.gone.code)
  })

  it('keeps people apart by presence, stamps their role, and says when they leave', async () => {
    const a = await synced()
    const b = await synced({ role: 'observer' })
    const presence = { u: 'ann', n: 'Ann', k: '#112233', c: [1, 2] }
    a.provider.awareness.setLocalState({ p: presence, r: 'interviewer', cursor: { anchor: 1 } })
    b.provider.awareness.setLocalState({ p: { ...presence, c: [1e300, 0] } })
    const seen = (client: TestClient, of: TestClient) =>
      client.provider.awareness.getStates().get(of.doc.clientID)
    await until(() => seen(b, a)?.['r'] === 'candidate' && seen(a, b)?.['r'] === 'observer')
    expect(seen(b, a)).toEqual({ p: presence, r: 'candidate', cursor: { anchor: 1 } })
    expect(seen(a, b)).toEqual({ r: 'observer' })
    const late = await synced()
    await until(() => seen(late, a) !== undefined)
    a.close()
    await until(() => seen(b, a) === undefined)
  })

  it('lets a person who lost the line come back under the same id at once', async () => {
    const a = await synced()
    const watcher = await synced({ role: 'observer' })
    a.provider.awareness.setLocalState({ p: { u: 'ann', n: 'Ann', k: '#112233' } })
    const seen = () => watcher.provider.awareness.getStates().get(a.doc.clientID)
    await until(() => seen() !== undefined)
    // The server does not notice a line that went silent.
    Object.assign(a.provider.ws!, { onclose: null })
    a.provider.ws = null
    a.provider.wsconnected = false
    a.provider.connect()
    await until(() => a.provider.synced)
    a.provider.awareness.setLocalState({ p: { u: 'ann', n: 'Ann again', k: '#112233' } })
    await until(() => (seen()?.['p'] as { n: string } | undefined)?.n === 'Ann again')
  })
})

describe('connection limits', () => {
  it('answers 4429 when a document is full', async () => {
    const host = await testHost({ limits: { connectionsPerDocument: 2 } })
    const created = await createSession(host.url)
    const clients = [await connect(host.url, created), await connect(host.url, created)]
    await until(() => clients.every((client) => client.provider.synced))
    const third = await connect(host.url, created)
    await until(() => third.closedWith() === CLOSE.full.code)
    for (const client of [...clients, third]) client.close()
    await host.stop()
  })
})
