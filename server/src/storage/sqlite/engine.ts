import type { Storage } from '../port.ts'
import { sqliteDocuments } from './documents.ts'
import { openFolder } from './open.ts'
import { sqliteSessions } from './sessions.ts'

/**
 * The embedded storage: one SQLite file `mockboard.db` in `folder`, used by one server at a time.
 * Throws `DataFolderError` when the folder cannot be used.
 */
export function sqliteStorage(folder: string): Storage {
  const { db, release } = openFolder(folder)
  const documents = sqliteDocuments(db)
  const findSecret = db.prepare<[string], { value: Buffer }>('SELECT value FROM secrets WHERE name = ?')
  const addSecret = db.prepare('INSERT INTO secrets (name, value) VALUES (?, ?)')
  const probe = db.prepare('INSERT INTO probe VALUES (1, ?) ON CONFLICT DO UPDATE SET at = excluded.at')

  return {
    documents,
    sessions: sqliteSessions(db, (id) => documents.forget(id)),
    async secret(name, make) {
      const found = findSecret.get(name)
      if (found) return new Uint8Array(found.value)
      const value = make()
      addSecret.run(name, value)
      return value
    },
    async check() {
      probe.run(Date.now())
    },
    async close() {
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
      release()
    },
  }
}
