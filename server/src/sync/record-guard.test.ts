import { type RecordMap, recordsFromDoc, writeRecord } from '@mockboard/protocol'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { card } from '../testing/app.ts'
import { connect } from '../testing/client.ts'
import { createSession, testHost } from '../testing/host.ts'
import { RecordGuard } from './record-guard.ts'
import { until } from '../testing/until.ts'

const put = (doc: Y.Doc, id: string, fields: Record<string, unknown>): void => {
  doc.getMap<RecordMap>('records').set(id, new Y.Map(Object.entries(fields)))
}

describe('record guard', () => {
  it('leaves what a page may write alone, and writes nothing itself', () => {
    const doc = new Y.Doc()
    const guard = new RecordGuard(doc)
    writeRecord(doc.getMap('records'), card('metrics', 'AUC'))
    put(doc, 'page:page', { id: 'page:page', typeName: 'page', name: 'Board', index: 'a1' })
    put(doc, 'shape:new', {
      id: 'shape:new',
      typeName: 'shape',
      type: 'from-a-newer-page',
      xy: [1, 2],
      'p.what': 1,
    })
    const before = Y.encodeStateAsUpdate(doc)
    expect(guard.repair('server')).toEqual([])
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('mends what would stop a canvas', () => {
    const doc = new Y.Doc()
    const guard = new RecordGuard(doc)
    const shape = { typeName: 'shape', type: 'geo', xy: [1, 2] }
    let deep: unknown = 1
    for (let i = 0; i < 100; i++) deep = { deep }
    put(doc, 'shape:far', { id: 'shape:far', ...shape, xy: [1e308, 0] })
    put(doc, 'shape:nan', { id: 'shape:nan', ...shape, xy: [NaN, 0] })
    put(doc, 'shape:nowhere', { id: 'shape:nowhere', typeName: 'shape', type: 'geo' })
    put(doc, 'shape:alias', { id: 'shape:other', ...shape })
    put(doc, 'shape:deep', { id: 'shape:deep', ...shape, 'p.x': deep })
    put(doc, 'camera:page', { id: 'camera:page', typeName: 'camera', x: 0 })
    put(doc, 'shape:empty', {})
    doc.getMap('records').set('shape:text', new Y.Text('x'))
    const repaired = guard.repair('server').map(({ id, did }) => `${did} ${id}`)
    expect(repaired.sort()).toEqual([
      'deleted camera:page',
      'deleted shape:alias',
      'deleted shape:deep',
      'deleted shape:empty',
      'deleted shape:text',
      'moved shape:far',
      'moved shape:nan',
      'moved shape:nowhere',
    ])
    expect(recordsFromDoc(doc).map(({ id, x, y }) => [id, x, y])).toEqual([
      ['shape:far', 0, 0],
      ['shape:nan', 0, 0],
      ['shape:nowhere', 0, 0],
    ])
    expect(guard.repair('server')).toEqual([])
  })

  it('sees changes of single fields', () => {
    const doc = new Y.Doc()
    writeRecord(doc.getMap('records'), card('metrics', 'AUC'))
    const guard = new RecordGuard(doc)
    doc.getMap<RecordMap>('records').get('shape:metrics')!.set('xy', [Infinity, 0])
    expect(guard.repair('server')).toEqual([{ id: 'shape:metrics', did: 'moved' }])
  })

  it('works for everybody on a live board', async () => {
    const host = await testHost()
    const created = await createSession(host.url)
    const attacker = await connect(host.url, created)
    const victim = await connect(host.url, created, { role: 'observer' })
    await until(() => attacker.provider.synced && victim.provider.synced)
    put(attacker.doc, 'shape:far', { id: 'shape:far', typeName: 'shape', type: 'geo', xy: [1e308, 0] })
    put(attacker.doc, 'camera:page', { id: 'camera:page', typeName: 'camera' })
    const places = (doc: Y.Doc): unknown[] => recordsFromDoc(doc).map(({ id, x }) => [id, x])
    await until(
      () =>
        JSON.stringify([places(victim.doc), places(attacker.doc)]) ===
        '[[["shape:far",0]],[["shape:far",0]]]',
    )
    await until(() => attacker.saved() === attacker.sent())
    attacker.close()
    victim.close()
    await host.stop()
  })
})
