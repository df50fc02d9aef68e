import { writeRecord } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import { card } from '../testing/app.ts'
import { connect } from '../testing/client.ts'
import { createSession, testHost } from '../testing/host.ts'
import { memoryStorage } from '../storage/memory.ts'
import { until } from '../testing/until.ts'

describe('documents in memory', () => {
  it(
    'leave some time after the last person, with the latest coverage kept',
    { timeout: 20_000 },
    async () => {
      const storage = memoryStorage()
      const host = await testHost({ storage, limits: { idleSeconds: 1 } })
      const created = await createSession(host.url)
      const client = await connect(host.url, created)
      await until(() => client.provider.synced)
      expect(host.rooms.open).toBe(1)
      const text = 'Guardrail: p99 latency must stay under 100 ms. Offline AUC, online revenue per session.'
      client.doc.transact(() => writeRecord(client.doc.getMap('records'), card('metrics', text)))
      await until(() => client.saved() === client.sent())
      client.close()
      await until(() => host.rooms.open === 0)
      const session = await storage.sessions.find(created.session.id)
      expect(session!.coverage!.sections['metrics']).toBeGreaterThan(0)
      // Everything is in the snapshot, nothing to replay.
      const stored = await storage.documents.load({ session: created.session.id, name: 'board' })
      expect(stored.snapshot).not.toBeNull()
      expect(stored.updates).toEqual([])

      const again = await connect(host.url, created)
      await until(() => again.doc.getMap('records').size === 1)
      again.close()
      await host.stop()
    },
  )

  it('stay for whoever comes back in time', async () => {
    const host = await testHost({ limits: { idleSeconds: 1 } })
    const created = await createSession(host.url)
    const first = await connect(host.url, created)
    await until(() => first.provider.synced)
    first.close()
    const second = await connect(host.url, created)
    await until(() => second.provider.synced)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(host.rooms.open).toBe(1)
    second.notes.set('here', true)
    await until(() => second.saved() === second.sent())
    second.close()
    await host.stop()
  })

  it('close for everybody when their session is deleted', async () => {
    const storage = memoryStorage()
    const host = await testHost({ storage })
    const created = await createSession(host.url)
    const client = await connect(host.url, created)
    await until(() => client.provider.synced && client.saved() === client.sent())
    await storage.sessions.remove(created.session.id)
    await host.rooms.closeSession(created.session.id)
    await until(() => client.closedWith() === 4404)
    client.close()
    await host.stop()
  })
})
