import { isDocumentRecord, type BindingContext } from './context.ts'
import { isMissingBase } from './base-records.ts'
import { docToStore } from './doc-to-store.ts'
import type { Reconciler } from './reconcile.ts'
import type { Places } from './repair.ts'

export interface Puller {
  /** Brings these records of the store to what the document holds. */
  pull(ids: Iterable<string>): void
  pullAll(): void
  stop(): void
}

/** Pause in ms before records are tried again that a handler of the editor choked on. */
const RETRY = 30
const MAX_RETRIES = 3

/**
 * Takes over what the document says. A handler of the editor that throws undoes the whole batch in the
 * store, while the document still has it all: it is tried again, and at last taken over without handlers.
 */
export function createPuller(context: BindingContext, places: Places, reconciler: Reconciler): Puller {
  const { store, records } = context
  const failed = new Set<string>()
  let retries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const pull = (ids: Iterable<string>): void => {
    const wanted = new Set([...failed, ...ids])
    try {
      reconciler.add(docToStore(context, wanted, places))
      failed.clear()
      retries = 0
    } catch {
      for (const id of wanted) failed.add(id)
      clearTimeout(timer)
      timer = setTimeout(retries++ < MAX_RETRIES ? () => pull([]) : force, RETRY)
    }
  }
  const force = (): void => {
    // Internal to tldraw, which loads its snapshots the same way.
    const handlers = store.sideEffects as unknown as { setIsEnabled(enabled: boolean): void }
    handlers.setIsEnabled(false)
    try {
      pullAll()
    } finally {
      handlers.setIsEnabled(true)
    }
  }
  const pullAll = (): void => {
    const stored = store.allRecords().filter((record) => isDocumentRecord(store, record))
    const ids = [...records.keys(), ...stored.map(({ id }) => id)]
    pull(ids.filter((id) => !isMissingBase(id, records)))
  }
  return { pull, pullAll, stop: () => clearTimeout(timer) }
}
