import { CLOSE, type CreatedSession, MESSAGE, SYNC } from '@mockboard/protocol'
import * as fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Host } from '../host.ts'
import { closed, connect, rawSocket, type TestClient } from '../testing/client.ts'
import { createSession, testHost } from '../testing/host.ts'
import { presenceFrame, syncFrame } from './frames.ts'
import { until } from '../testing/until.ts'

function update(change: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array {
  const before = Y.encodeStateVector(doc)
  change(doc)
  return Y.encodeStateAsUpdate(doc, before)
}

describe('hostile peers', () => {
  let host: Host
  let created: CreatedSession
  let bystander: TestClient
  let witness: TestClient
  beforeEach(async () => {
    host = await testHost({ limits: { messageBytes: 64 * 1024 } })
    created = await createSession(host.url)
    bystander = await connect(host.url, created)
    witness = await connect(host.url, created, { role: 'observer' })
    await until(() => bystander.provider.synced && witness.provider.synced)
  })
  afterEach(async () => {
    // Whatever was tried: the others work on, on the same connection, and see nothing of it.
    const content = JSON.stringify(bystander.notes.toJSON())
    if (content !== '{}') throw new Error(`the attack changed the board: ${content}`)
    bystander.notes.set('alive', true)
    await until(() => witness.notes.get('alive') === true)
    if (bystander.closedWith() !== null) throw new Error('the bystander lost the line')
    bystander.close()
    witness.close()
    await host.stop()
  })
  const attack = async (frame: Uint8Array | string): Promise<number> => {
    const socket = await rawSocket(host.url, created)
    const code = closed(socket)
    socket.send(frame)
    return code
  }

  it('closes 4400 on text', async () => {
    expect(await attack('hello')).toBe(CLOSE.malformed.code)
  })

  it('closes 4400 on frames that are no message', async () => {
    const good = update((doc) => doc.getMap('notes').set('intruder', 'x'.repeat(50)))
    const frames = {
      empty: new Uint8Array(0),
      'unknown type': Uint8Array.of(77, 1),
      'ours, from a client': Uint8Array.of(MESSAGE.saved, 1),
      'unknown sync type': Uint8Array.of(MESSAGE.sync, 9, 0),
      'cut off': syncFrame(SYNC.update, good).subarray(0, 20),
      'cut update': syncFrame(SYNC.update, good.subarray(0, good.length - 5)),
      'bytes behind': Uint8Array.from([...syncFrame(SYNC.update, good), 1, 2]),
      '1 GB prefix': Uint8Array.of(MESSAGE.sync, SYNC.update, 0x80, 0x80, 0x80, 0x80, 4, 1),
      'endless number': new Uint8Array(40).fill(0xff),
      'a million people': encoding.encode((e) => {
        encoding.writeVarUint(e, MESSAGE.awareness)
        encoding.writeVarUint8Array(
          e,
          encoding.encode((body) => encoding.writeVarUint(body, 1_000_000)),
        )
      }),
    }
    for (const [name, frame] of Object.entries(frames)) {
      expect([name, await attack(frame)]).toEqual([name, CLOSE.malformed.code])
    }
  })

  it('survives random bytes', async () => {
    const sockets = await Promise.all(Array.from({ length: 10 }, () => rawSocket(host.url, created)))
    const frames = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 200 }), { numRuns: 300, seed: 7 })
    for (const [i, frame] of frames.entries()) sockets[i % 10]!.send(frame)
    for (const socket of sockets) socket.terminate()
  })

  it('closes 1009 on a message that is too large', async () => {
    expect(await attack(new Uint8Array(65 * 1024))).toBe(CLOSE.tooLarge.code)
  })

  it('does not keep edits that build on edits nobody sent', async () => {
    const doc = new Y.Doc()
    update((d) => d.getMap('notes').set('first', 1), doc)
    const second = update((d) => d.getMap('notes').set('second', 2), doc)
    expect(await attack(syncFrame(SYNC.update, second))).toBe(CLOSE.unavailable.code)
  })

  it('cuts a line that floods with edits or asks for everything all the time', async () => {
    const flood = await rawSocket(host.url, created)
    const code = closed(flood)
    const tiny = update(() => {})
    for (let i = 0; i < 2000; i++) flood.send(syncFrame(SYNC.update, tiny))
    expect(await code).toBe(CLOSE.unavailable.code)
    const asker = await rawSocket(host.url, created)
    const asked = closed(asker)
    for (let i = 0; i < 100; i++) asker.send(syncFrame(SYNC.step1, Uint8Array.of(0)))
    expect(await asked).toBe(CLOSE.unavailable.code)
  })

  it('lets nobody speak for somebody else, and drops presence floods without ghosts', async () => {
    bystander.provider.awareness.setLocalState({ p: { u: 'ann', n: 'Ann', k: '#112233' } })
    const seen = () => witness.provider.awareness.getStates()
    await until(() => seen().has(bystander.doc.clientID))
    const socket = await rawSocket(host.url, created)
    const hacked = {
      client: bystander.doc.clientID,
      clock: 1_000_000,
      state: '{"p":{"u":"x","n":"Hacked","k":"#000000"}}',
    }
    socket.send(presenceFrame([{ client: 12_345, clock: 1, state: '{}' }]))
    socket.send(presenceFrame([hacked]))
    socket.send(presenceFrame([{ ...hacked, state: 'null' }]))
    for (let i = 0; i < 1000; i++) socket.send(presenceFrame([{ client: 50_000 + i, clock: 1, state: '{}' }]))
    await until(() => seen().has(12_345))
    bystander.provider.awareness.setLocalState({ p: { u: 'ann', n: 'Ann 2', k: '#112233' } })
    await until(() => JSON.stringify(seen().get(bystander.doc.clientID)).includes('Ann 2'))
    // The witness, the bystander if it has a state, and the one id the socket may speak for.
    expect(seen().size).toBeLessThanOrEqual(3)
    socket.terminate()
    await until(() => !seen().has(12_345))
  })
})

describe('a board that grows without end', () => {
  it('refuses more, but not what merely changes', async () => {
    const host = await testHost({ limits: { documentBytes: 1024 * 1024, updatesPerSecond: 10_000 } })
    const created = await createSession(host.url)
    const client = await connect(host.url, created)
    await until(() => client.provider.synced)
    for (let i = 0; i < 30; i++) client.notes.set('same', String(i).repeat(50_000))
    await until(() => client.saved() === client.sent())
    expect(client.closedWith()).toBeNull()
    for (let i = 0; i < 30; i++) client.notes.set(`n${i}`, String(i).repeat(50_000))
    await until(() => client.closedWith() === CLOSE.tooLarge.code)
    client.close()
    await host.stop()
  })
})

describe('a reader that does not read', () => {
  it('is cut before it costs memory', async () => {
    const host = await testHost({
      limits: { bufferedBytes: 256 * 1024, updatesPerSecond: 10_000, bytesPerSecond: 1024 ** 3 },
    })
    const created = await createSession(host.url)
    const reader = await rawSocket(host.url, created, 'observer')
    reader.on('error', () => {})
    const code = closed(reader)
    reader.pause()
    const writer = await connect(host.url, created)
    await until(() => writer.provider.synced)
    const timer = setInterval(() => writer.notes.set('big', String(performance.now()).repeat(10_000)), 5)
    await until(() => host.gateway.connections === 1)
    clearInterval(timer)
    expect(writer.closedWith()).toBeNull()
    reader.resume()
    expect([1006, 1013]).toContain(await code)
    writer.close()
    await host.stop()
  })
})
