import { getLastKey, transact } from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { copyName } from './forget-on-device.ts'

/** A copy of a document in this browser's own database, which outlives the tab. */
export interface DeviceCopy {
  /** Resolves when the document holds what was kept, or when it is clear that nothing can be kept here. */
  readonly loaded: Promise<void>
  close(): void
}

/** Longest wait in ms for the database; an edit must not wait for a disk that does not answer. */
const PATIENCE = 2_000
const UPDATES = 'updates'

/**
 * Brings the kept copy of a board into `doc` and keeps every change of it from then on. `onKept` is told
 * false with each change and true only after the database has it.
 */
export function keepOnDevice(sessionId: string, doc: Y.Doc, onKept: (kept: boolean) => void): DeviceCopy {
  if (typeof indexedDB === 'undefined') return { loaded: Promise.resolve(), close: () => {} }
  const copy = new IndexeddbPersistence(copyName(sessionId), doc)
  // Browsers refuse the database where people switched storage off. Then there is no copy, and no claim of one.
  const refused = copy._db.then(
    () => new Promise<void>(() => {}),
    () => {},
  )
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  const stop = watchWrites(copy, doc, onKept)
  return {
    loaded: Promise.race([copy.whenSynced.then(() => {}), refused, late]),
    close: () => {
      stop()
      void copy.destroy().catch(() => {})
    },
  }
}

/**
 * The persistence does not tell when a change is written, nor that it was refused for want of space. A
 * transaction opened after its own is answered after it, and each change it wrote has raised the last key.
 */
function watchWrites(copy: IndexeddbPersistence, doc: Y.Doc, onKept: (kept: boolean) => void): () => void {
  let written = 0
  let changes = 0
  let asking = false
  let stopped = false
  const ask = async (): Promise<void> => {
    const { db } = copy
    if (!db || asking) return
    asking = true
    const asked = changes
    const last = await lastKey(db)
    asking = false
    if (stopped) return
    if (asked !== changes) return ask()
    // Fewer new keys than changes: one is missing, and what builds on it is of no use without it.
    const whole = last !== null && last >= written + changes
    if (whole) {
      written = last
      changes = 0
    }
    onKept(whole)
  }
  const changed = (_update: Uint8Array, origin: unknown): void => {
    if (origin === copy) return
    changes++
    onKept(false)
    void ask()
  }
  // After the persistence's own listener, whose transaction must be the earlier one.
  doc.on('update', changed)
  void copy.whenSynced.then(async () => {
    // What changed before the database was open is written with its opening, as one.
    changes = 0
    written = (copy.db && (await lastKey(copy.db))) ?? 0
    if (!stopped && changes === 0) onKept(true)
  })
  return () => {
    stopped = true
    doc.off('update', changed)
  }
}

async function lastKey(db: IDBDatabase): Promise<number | null> {
  try {
    const [updates] = transact(db, [UPDATES], 'readonly')
    const key: unknown = updates ? await getLastKey(updates) : null
    return typeof key === 'number' ? key : 0
  } catch {
    return null
  }
}
