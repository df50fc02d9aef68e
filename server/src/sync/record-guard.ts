import { BOARD_DOC, FIELD, readRecord, type RecordMap } from '@mockboard/protocol'
import * as Y from 'yjs'

/** Records that belong to one person's screen; in a shared document they move everybody's camera. */
const PRIVATE = new Set(['camera', 'instance', 'instance_page_state', 'instance_presence', 'pointer'])
/** Farther out nothing can be drawn sensibly, and 1e308 breaks the canvas of whoever receives it. */
const MAX_COORDINATE = 1e7

/** What was wrong with a record and what was done about it. */
export interface Repair {
  id: string
  did: 'deleted' | 'moved'
}

/**
 * Mends what no page of ours writes but any client could, because one such record can stop the canvas of
 * everybody. Yjs merges before anybody can look, so this looks at the touched records afterwards. What
 * merely does not fit the schema stays: it may come from a newer or older page, and pages set it aside.
 */
export class RecordGuard {
  readonly #doc: Y.Doc
  readonly #records: Y.Map<RecordMap>
  readonly #touched = new Set<string>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
    this.#records = doc.getMap<RecordMap>(BOARD_DOC.records)
    this.#records.observeDeep((events) => {
      for (const event of events) {
        if (event.path.length > 0) this.#touched.add(String(event.path[0]))
        else for (const id of event.keys.keys()) this.#touched.add(id)
      }
    })
  }

  /** Looks at everything touched since the last call; changes are made under `origin`. */
  repair(origin: unknown): Repair[] {
    const repairs: Repair[] = []
    for (const id of this.#touched) {
      const map = this.#records.get(id)
      const did = map === undefined ? null : judge(id, map)
      if (did) repairs.push({ id, did })
    }
    if (repairs.length > 0) this.#doc.transact(() => this.#apply(repairs), origin)
    this.#touched.clear()
    return repairs
  }

  #apply(repairs: readonly Repair[]): void {
    for (const { id, did } of repairs) {
      if (did === 'deleted') this.#records.delete(id)
      else this.#records.get(id)?.set(FIELD.position, [0, 0])
    }
  }
}

function judge(id: string, map: unknown): Repair['did'] | null {
  const record = map instanceof Y.Map ? readRecord(map) : null
  if (!record || record.id !== id || PRIVATE.has(record.typeName)) return 'deleted'
  const { x, y } = record as { x?: unknown; y?: unknown }
  return record.typeName === 'shape' && !(isPlace(x) && isPlace(y)) ? 'moved' : null
}

const isPlace = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= MAX_COORDINATE
