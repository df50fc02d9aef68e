import type { Database } from 'better-sqlite3'
import {
  documentKey,
  type DocumentLog,
  type DocumentRef,
  type LogEntry,
  type LogRow,
  UnknownSessionError,
} from '../port.ts'

interface Row {
  seq: number
  at: number
  role: LogRow['role']
  member: string
  body: Buffer
}

/** Statements of the log; compiled once. */
function prepare(db: Database) {
  return {
    find: db.prepare<[string, string], { id: number; snapshot: Buffer | null; covers: number }>(
      'SELECT id, snapshot, covers FROM documents WHERE session = ? AND name = ?',
    ),
    add: db.prepare('INSERT INTO documents (session, name) SELECT id, ? FROM sessions WHERE id = ?'),
    append: db.prepare('INSERT INTO log (document, at, role, member, body) VALUES (?, ?, ?, ?, ?)'),
    tail: db.prepare<[number, number], { seq: number; body: Buffer }>(
      'SELECT seq, body FROM log WHERE document = ? AND seq > ? ORDER BY seq',
    ),
    history: db.prepare<[number, number, number], Row>(
      'SELECT seq, at, role, member, body FROM log WHERE document = ? AND seq > ? ORDER BY seq LIMIT ?',
    ),
    compact: db.prepare('UPDATE documents SET snapshot = ?, covers = ? WHERE id = ? AND covers <= ?'),
    lastEdit: db.prepare<[number], { at: number }>(
      'SELECT at FROM log WHERE document = ? ORDER BY seq DESC LIMIT 1',
    ),
  }
}

const plain = (buffer: Buffer): Uint8Array => new Uint8Array(buffer)

/** The timed log in SQLite. Methods are synchronous inside: a resolved promise means committed. */
export function sqliteDocuments(db: Database): DocumentLog & { forget(session: string): void } {
  const sql = prepare(db)
  /** Row ids of documents already known, to spare a query per update. */
  const known = new Map<string, number>()

  const idOf = (ref: DocumentRef): number => {
    const key = documentKey(ref)
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const id = sql.find.get(ref.session, ref.name)?.id ?? addDocument(ref)
    return id
  }
  const addDocument = (ref: DocumentRef): number => {
    const result = sql.add.run(ref.name, ref.session)
    if (result.changes === 0) throw new UnknownSessionError(ref.session)
    return Number(result.lastInsertRowid)
  }
  const appendAll = db.transaction((entries: readonly LogEntry[]) => {
    const ids = entries.map((entry) => idOf(entry.document))
    const seqs = entries.map(({ at, role, member, update }, i) =>
      Number(sql.append.run(ids[i], at, role, member, update).lastInsertRowid),
    )
    return { ids, seqs }
  })

  return {
    async append(entries) {
      const { ids, seqs } = appendAll(entries)
      // Only now: an id made inside a rolled-back transaction must not be remembered.
      for (const [i, entry] of entries.entries()) known.set(documentKey(entry.document), ids[i]!)
      return seqs
    },
    async load(ref) {
      const found = sql.find.get(ref.session, ref.name)
      if (!found) return { snapshot: null, updates: [], last: 0 }
      const rows = sql.tail.all(found.id, found.covers)
      return {
        snapshot: found.snapshot && plain(found.snapshot),
        updates: rows.map((row) => plain(row.body)),
        last: rows.at(-1)?.seq ?? found.covers,
      }
    },
    async history(ref, after, limit) {
      const found = sql.find.get(ref.session, ref.name)
      if (!found) return []
      const rows = sql.history.all(found.id, after, limit)
      return rows.map(({ body, ...row }) => ({ ...row, update: plain(body) }))
    },
    async compact(ref, snapshot, covers) {
      sql.compact.run(snapshot, covers, idOf(ref), covers)
    },
    async lastEdit(ref) {
      const found = sql.find.get(ref.session, ref.name)
      return (found && sql.lastEdit.get(found.id)?.at) ?? null
    },
    forget(session) {
      for (const key of known.keys()) if (key.startsWith(`${session}.`)) known.delete(key)
    },
  }
}
