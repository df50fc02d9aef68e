import { ROLES } from '@mockboard/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type DocumentRef,
  type FinalState,
  type LogEntry,
  type SessionRecord,
  type Storage,
  UnknownSessionError,
} from './port.ts'

/** How the suite gets hold of an engine. */
export interface Engine {
  /** Opens the same store again and again, as after a restart. */
  open(): Promise<Storage>
  /** Removes whatever it left behind. */
  dispose(): Promise<void>
}

const session = (id: string): SessionRecord => ({
  id,
  problem: 'ads-click',
  variant: 'classic',
  level: 'senior',
  minutes: 45,
  mode: 'mock',
  startingBoard: 'classic',
  createdAt: 1_700_000_000_000,
  finishedAt: null,
  revealed: false,
  coverage: null,
  keyHashes: { candidate: bytes(1, 32), interviewer: bytes(2, 32), observer: bytes(3, 32) },
})

const bytes = (value: number, length = 4): Uint8Array => new Uint8Array(length).fill(value)
const board = (id: string): DocumentRef => ({ session: id, name: 'board' })
const entry = (ref: DocumentRef, value: number): LogEntry => ({
  document: ref,
  at: 1_700_000_000_000 + value,
  role: 'candidate',
  member: 'm1',
  update: bytes(value),
})
const finalState = (text: string): FinalState => ({
  board: {
    problem: 'ads-click',
    variant: 'classic',
    notes: [{ id: 'n1', section: 'data', author: 'candidate', text }],
    components: [],
    links: [],
  },
  times: {
    clock: { state: 'finished', startedAt: 1, finishedAt: 5, pausedMs: 0, extraMs: 0 },
    elapsedMs: 4,
    spent: { data: 3 },
  },
})
const A = 'session-aaaa'
const B = 'session-bbbb'

/** Every storage engine must pass this. `make` is called once per test. */
export function storageContract(name: string, make: () => Promise<Engine>): void {
  describe(`storage contract: ${name}`, () => {
    let engine: Engine
    let storage: Storage
    beforeEach(async () => {
      engine = await make()
      storage = await engine.open()
      await storage.sessions.create(session(A))
      await storage.sessions.create(session(B))
    })
    afterEach(async () => {
      await storage.close()
      await engine.dispose()
    })
    const reopen = async (): Promise<void> => {
      await storage.close()
      storage = await engine.open()
    }
    logContract(() => storage, reopen)
    compactionContract(() => storage, reopen)
    sessionContract(() => storage, reopen)
    finishContract(() => storage, reopen)
    housekeepingContract(() => storage, reopen)
  })
}

function logContract(storage: () => Storage, reopen: () => Promise<void>): void {
  it('loads an untouched document as empty', async () => {
    expect(await storage().documents.load(board(A))).toEqual({ snapshot: null, updates: [], last: 0 })
    expect(await storage().documents.lastEdit(board(A))).toBeNull()
  })

  it('keeps appended updates in order, apart per document, over a restart', async () => {
    const notes: DocumentRef = { session: A, name: 'interviewer' }
    await storage().documents.append([
      entry(board(A), 1),
      entry(board(B), 2),
      entry(notes, 3),
      entry(board(A), 4),
    ])
    await storage().documents.append([entry(board(A), 5)])
    await reopen()
    const loaded = await storage().documents.load(board(A))
    expect(loaded.updates.map((update) => update[0])).toEqual([1, 4, 5])
    expect((await storage().documents.load(notes)).updates).toEqual([bytes(3)])
    expect(await storage().documents.lastEdit(board(A))).toBe(1_700_000_000_005)
  })

  it('numbers rows upwards and keeps time, role and member in the history', async () => {
    const seqs = await storage().documents.append([
      entry(board(A), 1),
      { ...entry(board(A), 2), role: 'server' },
    ])
    expect(seqs).toHaveLength(2)
    expect(seqs[1]!).toBeGreaterThan(seqs[0]!)
    const rows = await storage().documents.history(board(A), 0, 10)
    expect(rows).toEqual([
      { seq: seqs[0], at: 1_700_000_000_001, role: 'candidate', member: 'm1', update: bytes(1) },
      { seq: seqs[1], at: 1_700_000_000_002, role: 'server', member: 'm1', update: bytes(2) },
    ])
    expect(await storage().documents.history(board(A), seqs[0]!, 10)).toEqual(rows.slice(1))
    expect(await storage().documents.history(board(A), 0, 1)).toEqual(rows.slice(0, 1))
  })

  it('stores all entries of a batch or none', async () => {
    const batch = [entry(board(A), 1), entry(board('no-such-session'), 2)]
    await expect(storage().documents.append(batch)).rejects.toBeInstanceOf(UnknownSessionError)
    expect((await storage().documents.load(board(A))).updates).toEqual([])
  })

  it('takes its own copy of the bytes', async () => {
    const update = bytes(7)
    await storage().documents.append([{ ...entry(board(A), 7), update }])
    update.fill(0)
    expect((await storage().documents.load(board(A))).updates).toEqual([bytes(7)])
  })
}

function compactionContract(storage: () => Storage, reopen: () => Promise<void>): void {
  it('compacts without losing the log, and loads snapshot plus the rest', async () => {
    const seqs = await storage().documents.append([1, 2, 3].map((n) => entry(board(A), n)))
    await storage().documents.compact(board(A), bytes(9), seqs[1]!)
    await reopen()
    const loaded = await storage().documents.load(board(A))
    expect(loaded).toEqual({ snapshot: bytes(9), updates: [bytes(3)], last: seqs[2] })
    expect(await storage().documents.history(board(A), 0, 10)).toHaveLength(3)
  })

  it('knows where it is when a snapshot covers everything', async () => {
    const seqs = await storage().documents.append([entry(board(A), 1)])
    await storage().documents.compact(board(A), bytes(9), seqs[0]!)
    expect(await storage().documents.load(board(A))).toEqual({
      snapshot: bytes(9),
      updates: [],
      last: seqs[0],
    })
    const [next] = await storage().documents.append([entry(board(A), 2)])
    expect(next!).toBeGreaterThan(seqs[0]!)
    expect((await storage().documents.load(board(A))).updates).toEqual([bytes(2)])
  })

  it('ignores a snapshot older than the stored one', async () => {
    const seqs = await storage().documents.append([1, 2].map((n) => entry(board(A), n)))
    await storage().documents.compact(board(A), bytes(9), seqs[1]!)
    await storage().documents.compact(board(A), bytes(8), seqs[0]!)
    expect((await storage().documents.load(board(A))).snapshot).toEqual(bytes(9))
  })
}

function sessionContract(storage: () => Storage, reopen: () => Promise<void>): void {
  it('gives a session back as it was created', async () => {
    await reopen()
    const found = await storage().sessions.find(A)
    expect(found).toEqual(session(A))
    for (const role of ROLES) expect(found!.keyHashes[role]).toHaveLength(32)
    expect(await storage().sessions.find('no-such-session')).toBeNull()
  })

  it('never overwrites a session', async () => {
    await expect(storage().sessions.create({ ...session(A), problem: 'other' })).rejects.toThrow(A)
    expect((await storage().sessions.find(A))!.problem).toBe('ads-click')
  })

  it('changes only what it is told to', async () => {
    const coverage = { total: 0.5, sections: { metrics: 0.25, data: null } }
    await storage().sessions.update(A, { coverage })
    await storage().sessions.update(A, { revealed: true })
    await reopen()
    expect(await storage().sessions.find(A)).toEqual({
      ...session(A),
      coverage,
      revealed: true,
    })
    expect(await storage().sessions.find(B)).toEqual(session(B))
    const unknown = storage().sessions.update('no-such-session', { revealed: true })
    await expect(unknown).rejects.toBeInstanceOf(UnknownSessionError)
  })
}

function finishContract(storage: () => Storage, reopen: () => Promise<void>): void {
  it('keeps how a session ended, and the first end is the only one', async () => {
    const { sessions } = storage()
    expect(await sessions.finalState(A)).toBeNull()
    const state = finalState('as it was')
    await sessions.finish(A, 5, state)
    state.board.notes[0]!.text = 'changed later'
    await sessions.finish(A, 6, finalState('too late'))
    await sessions.update(A, { revealed: true })
    await reopen()
    expect(await storage().sessions.finalState(A)).toEqual(finalState('as it was'))
    expect(await storage().sessions.find(A)).toEqual({ ...session(A), finishedAt: 5, revealed: true })
    expect(await storage().sessions.finalState(B)).toBeNull()
    expect((await storage().sessions.find(B))!.finishedAt).toBeNull()
    const unknown = storage().sessions.finish('no-such-session', 5, finalState(''))
    await expect(unknown).rejects.toBeInstanceOf(UnknownSessionError)
  })

  it('forgets the end together with its session', async () => {
    await storage().sessions.finish(A, 5, finalState('gone'))
    await storage().sessions.remove(A)
    expect(await storage().sessions.finalState(A)).toBeNull()
    await storage().sessions.create(session(A))
    expect(await storage().sessions.finalState(A)).toBeNull()
  })
}

function housekeepingContract(storage: () => Storage, reopen: () => Promise<void>): void {
  it('removes a session with everything it had', async () => {
    const seqs = await storage().documents.append([entry(board(A), 1), entry(board(B), 2)])
    await storage().documents.compact(board(A), bytes(9), seqs[0]!)
    await storage().sessions.remove(A)
    await storage().sessions.remove(A)
    expect(await storage().sessions.find(A)).toBeNull()
    expect(await storage().documents.load(board(A))).toEqual({ snapshot: null, updates: [], last: 0 })
    expect(await storage().documents.history(board(A), 0, 10)).toEqual([])
    expect((await storage().documents.load(board(B))).updates).toEqual([bytes(2)])
    await expect(storage().documents.append([entry(board(A), 3)])).rejects.toBeInstanceOf(UnknownSessionError)
  })

  it('lists ids in pages', async () => {
    expect(await storage().sessions.list('', 10)).toEqual([A, B])
    expect(await storage().sessions.list(A, 10)).toEqual([B])
    expect(await storage().sessions.list('', 1)).toEqual([A])
  })

  it('makes a secret once', async () => {
    const first = await storage().secret('ticket', () => bytes(1, 32))
    await reopen()
    expect(await storage().secret('ticket', () => bytes(2, 32))).toEqual(first)
    await storage().check()
  })
}
