import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentLog, type LogEntry, UnknownSessionError } from '../storage/port.ts'
import { CommitQueue, type Committer } from './commit-queue.ts'
import { until } from '../testing/until.ts'

const FAST = { gapMs: 0, retryMs: 1, maxRetryMs: 2 }

/** A document that only counts what it is told. */
class Owner implements Committer {
  readonly name: string
  pushed = 0
  savedCount = 0
  failures = 0
  isGone = false
  constructor(name: string) {
    this.name = name
  }
  entry(): LogEntry {
    const document = { session: this.name, name: 'board' } as const
    return { document, at: this.pushed++, role: 'candidate', member: '', update: new Uint8Array() }
  }
  saved(seqs: readonly number[]): void {
    this.savedCount += seqs.length
  }
  unsaved(): void {
    this.failures++
  }
  gone(): void {
    this.isGone = true
  }
}

function log(fails: (entries: readonly LogEntry[]) => Error | null): {
  stored: LogEntry[]
  port: DocumentLog
} {
  const stored: LogEntry[] = []
  const append: DocumentLog['append'] = async (entries) => {
    await Promise.resolve()
    const error = fails(entries)
    if (error) throw error
    return entries.map((entry) => stored.push(entry))
  }
  return { stored, port: { append } as DocumentLog }
}

describe('commit queue', () => {
  it('shares one commit among everything that arrives in a turn', async () => {
    let commits = 0
    const { stored, port } = log(() => (commits++, null))
    const queue = new CommitQueue(port, FAST)
    const owners = [new Owner('a'), new Owner('b')]
    for (let i = 0; i < 100; i++) queue.push(owners[i % 2]!.entry(), owners[i % 2]!)
    await until(() => stored.length === 100)
    expect(commits).toBe(1)
    expect(owners.map((owner) => owner.savedCount)).toEqual([50, 50])
  })

  it('stores every entry once and in order, whenever the disk fails', async () => {
    const step = fc.record({ owner: fc.nat(2), count: fc.integer({ min: 1, max: 4 }), wait: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        async (steps, outages) => {
          const left = outages.slice()
          const { stored, port } = log(() => (left.shift() ? new Error('disk full') : null))
          const queue = new CommitQueue(port, FAST)
          const owners = ['a', 'b', 'c'].map((name) => new Owner(name))
          for (const { owner, count, wait } of steps) {
            for (let i = 0; i < count; i++) queue.push(owners[owner]!.entry(), owners[owner]!)
            if (wait) await new Promise((resolve) => setImmediate(resolve))
          }
          while (!(await queue.flush()));
          queue.stop()
          for (const owner of owners) {
            const order = stored
              .filter((entry) => entry.document.session === owner.name)
              .map((entry) => entry.at)
            expect(order).toEqual(Array.from({ length: owner.pushed }, (_, i) => i))
            expect(owner.savedCount).toBe(owner.pushed)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('goes on for others while one document cannot be stored', async () => {
    let sick = true
    const { port } = log((entries) =>
      sick && entries.some((e) => e.document.session === 'a') ? new Error('bad') : null,
    )
    const queue = new CommitQueue(port, FAST)
    const [a, b] = [new Owner('a'), new Owner('b')]
    queue.push(a.entry(), a)
    queue.push(b.entry(), b)
    await until(() => a.failures > 2 && b.savedCount === 1)
    queue.push(b.entry(), b)
    queue.push(a.entry(), a)
    await until(() => b.savedCount === 2)
    expect(queue.failing).toBe(true)
    expect(b.failures).toBe(0)
    sick = false
    await until(() => a.savedCount === 2)
    expect(queue.failing).toBe(false)
  })

  it('gives up what belongs to a deleted session', async () => {
    const { port } = log((entries) =>
      entries.some((e) => e.document.session === 'a') ? new UnknownSessionError('a') : null,
    )
    const queue = new CommitQueue(port, FAST)
    const [a, b] = [new Owner('a'), new Owner('b')]
    queue.push(a.entry(), a)
    queue.push(b.entry(), b)
    await until(() => a.isGone && b.savedCount === 1)
    expect(queue.failing).toBe(false)
  })
})
