import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CreatedSession } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { connect } from '../testing/client.ts'
import { createSession, testFolder, testHost } from '../testing/host.ts'
import { memoryStorage } from '../storage/memory.ts'
import type { Storage } from '../storage/port.ts'
import { sqliteStorage } from '../storage/sqlite/engine.ts'
import { until } from '../testing/until.ts'

/** A storage whose disk can be made to fail. */
function failing(): { storage: Storage; fail: (on: boolean) => void } {
  const inner = memoryStorage()
  let broken = false
  const storage: Storage = {
    ...inner,
    documents: {
      ...inner.documents,
      append: (entries) =>
        broken ? Promise.reject(new Error('disk full')) : inner.documents.append(entries),
    },
  }
  return { storage, fail: (on) => (broken = on) }
}

describe('restart', () => {
  it('keeps sessions, keys, tickets and every edit', async () => {
    const folder = testFolder()
    const first = await testHost({ storage: sqliteStorage(folder.path) })
    const created = await createSession(first.url)
    const a = await connect(first.url, created)
    await until(() => a.provider.synced)
    for (let i = 0; i < 50; i++) a.notes.set(`n${i}`, i)
    await until(() => a.saved() === a.sent())
    const port = Number(new URL(first.url).port)
    expect(await first.stop()).toBe(true)

    const second = await testHost({ storage: sqliteStorage(folder.path), port })
    const b = await connect(second.url, created, { role: 'interviewer' })
    await until(() => b.notes.size === 50)
    // The same page with its old ticket comes back by itself.
    await until(() => a.provider.synced)
    a.notes.set('after', true)
    await until(() => b.notes.has('after'))
    for (const client of [a, b]) client.close()
    await second.stop()
    folder.remove()
  })

  it('loads a board with many updates through its snapshot', async () => {
    const storage = memoryStorage()
    const host = await testHost({ storage, limits: { updatesPerSecond: 10_000 } })
    const created = await createSession(host.url)
    const a = await connect(host.url, created)
    await until(() => a.provider.synced)
    for (let i = 0; i < 1200; i++) a.notes.set(`n${i % 10}`, i)
    await until(() => a.saved() === a.sent())
    a.close()
    await host.stop()
    const ref = { session: created.session.id, name: 'board' } as const
    const stored = await storage.documents.load(ref)
    expect(stored.updates).toEqual([])
    expect(await storage.documents.history(ref, 0, 5000)).toHaveLength(1200)
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, stored.snapshot!)
    expect(doc.getMap('notes').get('n9')).toBe(1199)
  })
})

describe('a disk that fails', () => {
  it('shows "not saved", keeps both people working, and saves everything once it recovers', async () => {
    const { storage, fail } = failing()
    const host = await testHost({ storage })
    const created = await createSession(host.url)
    const a = await connect(host.url, created)
    const b = await connect(host.url, created, { role: 'interviewer' })
    await until(() => a.provider.synced && b.provider.synced && a.saved() === a.sent())

    fail(true)
    a.notes.set('during', 1)
    await until(() => a.storageTrouble() && b.storageTrouble())
    expect(a.saved()).toBeLessThan(a.sent())
    await until(() => b.notes.get('during') === 1)
    b.notes.set('answer', 2)
    await until(() => a.notes.get('answer') === 2)
    const late = await connect(host.url, created)
    await until(() => late.notes.size === 2 && late.storageTrouble())
    const health = await fetch(`${host.url}/healthz`)
    expect(health.status).toBe(503)

    fail(false)
    await until(() => !a.storageTrouble() && !b.storageTrouble())
    await until(() => a.saved() === a.sent() && b.saved() === b.sent())
    for (const client of [a, b, late]) client.close()
    await host.stop()
    const reopened = await testHost({ storage })
    const again = await connect(reopened.url, created)
    await until(() => again.notes.size === 2)
    again.close()
    await reopened.stop()
  })

  it('does not hold up other sessions', async () => {
    const inner = memoryStorage()
    let bad = ''
    const storage: Storage = {
      ...inner,
      documents: {
        ...inner.documents,
        append: async (entries) => {
          if (entries.some((entry) => entry.document.session === bad)) throw new Error('bad page')
          return inner.documents.append(entries)
        },
      },
    }
    const host = await testHost({ storage })
    const [sick, healthy] = [await createSession(host.url), await createSession(host.url)]
    const a = await connect(host.url, sick)
    const b = await connect(host.url, healthy)
    await until(() => a.provider.synced && b.provider.synced)
    bad = sick.session.id
    for (let i = 0; i < 20; i++) {
      a.notes.set(`n${i}`, i)
      b.notes.set(`n${i}`, i)
    }
    await until(() => b.saved() === b.sent() && a.storageTrouble())
    expect(b.storageTrouble()).toBe(false)
    bad = ''
    await until(() => a.saved() === a.sent())
    for (const client of [a, b]) client.close()
    await host.stop()
  })
})

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

/** `mockboard serve` as a process of its own. */
async function serveProcess(
  data: string,
): Promise<{ url: string; kill: (signal: NodeJS.Signals) => Promise<void> }> {
  const args = [
    '--experimental-strip-types',
    MAIN,
    'serve',
    '--port',
    '0',
    '--data',
    data,
    '--log-level',
    'silent',
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await until(() => output.includes('ready'))
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await exited
  }
  return { url: /http:\S+/.exec(output)![0], kill }
}

describe('kill -9', () => {
  it('loses no acknowledged edit', async () => {
    const folder = testFolder()
    let created: CreatedSession | null = null
    const acknowledged = new Set<string>()
    for (let round = 0; round < 3; round++) {
      const server = await serveProcess(folder.path)
      created ??= await createSession(server.url)
      // A fresh document each round: what comes back can only come from the disk.
      const writer = await connect(server.url, created)
      await until(() => writer.provider.synced)
      for (const key of acknowledged) expect(writer.notes.has(key)).toBe(true)
      const base = writer.sent()
      const keys: string[] = []
      const timer = setInterval(() => {
        const key = `r${round}n${keys.length}`
        keys.push(key)
        writer.notes.set(key, key)
      }, 2)
      await until(() => writer.saved() - base > 100)
      const safe = writer.saved() - base
      await server.kill('SIGKILL')
      clearInterval(timer)
      writer.close()
      for (const key of keys.slice(0, safe)) acknowledged.add(key)
    }
    const server = await serveProcess(folder.path)
    const reader = await connect(server.url, created!)
    await until(() => reader.provider.synced)
    const lost = [...acknowledged].filter((key) => !reader.notes.has(key))
    expect(acknowledged.size).toBeGreaterThan(300)
    expect(lost).toEqual([])
    reader.close()
    await server.kill('SIGTERM')
    folder.remove()
  })
})
