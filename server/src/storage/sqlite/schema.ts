import type { Database } from 'better-sqlite3'

/**
 * Steps from one version of the file to the next; `PRAGMA user_version` counts how many were done.
 * Append, never change. AUTOINCREMENT matters: a reused `seq` at or below a document's `covers` would be
 * taken for part of its snapshot and never loaded.
 */
const STEPS: readonly string[] = [
  `
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY, problem TEXT NOT NULL, variant TEXT NOT NULL, level TEXT NOT NULL,
    minutes INTEGER NOT NULL, mode TEXT NOT NULL, starting_board TEXT NOT NULL,
    created_at INTEGER NOT NULL, finished_at INTEGER, revealed INTEGER NOT NULL, coverage TEXT
  ) STRICT;
  CREATE TABLE session_keys (
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    role TEXT NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (session, role)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
    name TEXT NOT NULL, snapshot BLOB, covers INTEGER NOT NULL DEFAULT 0, UNIQUE (session, name)
  ) STRICT;
  CREATE TABLE log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    at INTEGER NOT NULL, role TEXT NOT NULL, member TEXT NOT NULL, body BLOB NOT NULL
  ) STRICT;
  CREATE INDEX log_of_document ON log (document, seq);
  CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL) STRICT;
  `,
  `
  CREATE TABLE final_states (
    session TEXT PRIMARY KEY REFERENCES sessions ON DELETE CASCADE, state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
]

/** Brings the file to the newest version. Throws when a newer Mockboard has written it. */
export function migrate(db: Database): void {
  const done = db.pragma('user_version', { simple: true }) as number
  if (done > STEPS.length) {
    throw new Error('The data were written by a newer version of Mockboard; start that version.')
  }
  for (let step = done; step < STEPS.length; step++) {
    db.transaction(() => {
      db.exec(STEPS[step]!)
      db.pragma(`user_version = ${step + 1}`)
    })()
  }
}
