import * as Y from 'yjs'
import { BOARD_DOC, boardSchema, type RecordMap, TEXT_SCHEMA_VERSION } from '@mockboard/protocol'
import type { StartingBoard } from '@mockboard/templates'
import { textCodec } from '../../sync/binding/text-codec.ts'
import { TEXT_SCHEMA } from '../../sync/binding/text-schema.ts'
import { createInDoc } from '../../sync/binding/write-fields.ts'
import { startingRecords } from './starting-records.ts'

/**
 * The update that puts a starting board on a fresh board document. The same bytes from everybody: Yjs takes
 * an update it knows for what it is, so two people who open a fresh board at the same moment both apply it
 * and still hold one board. Seeded in any other way, one person's cards would replace the other's, and with
 * them what was typed there in between.
 */
export function seedUpdate(board: StartingBoard): Uint8Array {
  // Yjs trusts that an author never says two things at one place: another content is another author.
  return written(board, hash32(written(board, 0)))
}

/** Whether somebody has put a starting board on this document. */
export function isSeeded(doc: Y.Doc): boolean {
  return doc.getMap(BOARD_DOC.meta).has('schema')
}

function written(board: StartingBoard, author: number): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = author
  const records = doc.getMap<RecordMap>(BOARD_DOC.records)
  const text = textCodec(TEXT_SCHEMA)
  doc.transact(() => {
    for (const record of startingRecords(board)) createInDoc({ records, text }, record)
    const meta = doc.getMap(BOARD_DOC.meta)
    meta.set('schema', boardSchema().serialize())
    meta.set('textSchema', TEXT_SCHEMA_VERSION)
    meta.set('seeded', board.id)
  })
  return Y.encodeStateAsUpdate(doc)
}

/** FNV-1a; any even spread over 32 bits would do. */
function hash32(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
