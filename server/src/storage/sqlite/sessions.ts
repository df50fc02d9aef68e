import { type Role, ROLES } from '@mockboard/protocol'
import type { Database } from 'better-sqlite3'
import {
  type Coverage,
  type FinalState,
  type SessionBook,
  type SessionPatch,
  type SessionRecord,
  UnknownSessionError,
} from '../port.ts'

interface Row {
  id: string
  problem: string
  variant: string
  level: SessionRecord['level']
  minutes: number
  mode: SessionRecord['mode']
  starting_board: string
  created_at: number
  finished_at: number | null
  revealed: number
  coverage: string | null
}

function prepare(db: Database) {
  return {
    add: db.prepare(
      `INSERT INTO sessions VALUES (@id, @problem, @variant, @level, @minutes, @mode, @starting_board,
       @created_at, @finished_at, @revealed, @coverage)`,
    ),
    addKey: db.prepare('INSERT INTO session_keys (session, role, hash) VALUES (?, ?, ?)'),
    find: db.prepare<[string], Row>('SELECT * FROM sessions WHERE id = ?'),
    keys: db.prepare<[string], { role: Role; hash: Buffer }>(
      'SELECT role, hash FROM session_keys WHERE session = ?',
    ),
    update: db.prepare('UPDATE sessions SET revealed = @revealed, coverage = @coverage WHERE id = @id'),
    end: db.prepare('UPDATE sessions SET finished_at = ? WHERE id = ? AND finished_at IS NULL'),
    addFinal: db.prepare('INSERT INTO final_states (session, state) VALUES (?, ?)'),
    final: db.prepare<[string], { state: string }>('SELECT state FROM final_states WHERE session = ?'),
    remove: db.prepare('DELETE FROM sessions WHERE id = ?'),
    list: db.prepare<[string, number], { id: string }>(
      'SELECT id FROM sessions WHERE id > ? ORDER BY id LIMIT ?',
    ),
  }
}

/** Sessions in SQLite. `onRemove` hears of every removed session. */
export function sqliteSessions(db: Database, onRemove: (id: string) => void): SessionBook {
  const sql = prepare(db)

  const find = (id: string): SessionRecord | null => {
    const row = sql.find.get(id)
    if (!row) return null
    const hashes = new Map(sql.keys.all(id).map(({ role, hash }) => [role, new Uint8Array(hash)]))
    const keyHashes = Object.fromEntries(ROLES.map((role) => [role, hashes.get(role)]))
    return { ...fromRow(row), keyHashes: keyHashes as SessionRecord['keyHashes'] }
  }
  const create = db.transaction((session: SessionRecord) => {
    if (sql.find.get(session.id)) throw new Error(`The session ${session.id} exists already.`)
    sql.add.run(toRow(session))
    for (const role of ROLES) sql.addKey.run(session.id, role, session.keyHashes[role])
  })
  const update = db.transaction((id: string, patch: SessionPatch) => {
    const found = find(id)
    if (!found) throw new UnknownSessionError(id)
    const { revealed, coverage } = toRow({ ...found, ...patch })
    sql.update.run({ id, revealed, coverage })
  })
  const finish = db.transaction((id: string, finishedAt: number, state: FinalState) => {
    if (!sql.find.get(id)) throw new UnknownSessionError(id)
    if (sql.end.run(finishedAt, id).changes > 0) sql.addFinal.run(id, JSON.stringify(state))
  })

  return {
    async create(session) {
      create(session)
    },
    async find(id) {
      return find(id)
    },
    async update(id, patch) {
      update(id, patch)
    },
    async finish(id, finishedAt, state) {
      finish(id, finishedAt, state)
    },
    async finalState(id) {
      const row = sql.final.get(id)
      return row ? (JSON.parse(row.state) as FinalState) : null
    },
    async remove(id) {
      sql.remove.run(id)
      onRemove(id)
    },
    async list(after, limit) {
      return sql.list.all(after, limit).map((row) => row.id)
    },
  }
}

function toRow(session: SessionRecord): Row {
  const { startingBoard, createdAt, finishedAt, revealed, coverage, keyHashes: _, ...same } = session
  return {
    ...same,
    starting_board: startingBoard,
    created_at: createdAt,
    finished_at: finishedAt,
    revealed: revealed ? 1 : 0,
    coverage: coverage && JSON.stringify(coverage),
  }
}

function fromRow(row: Row): Omit<SessionRecord, 'keyHashes'> {
  const { starting_board, created_at, finished_at, revealed, coverage, ...same } = row
  return {
    ...same,
    startingBoard: starting_board,
    createdAt: created_at,
    finishedAt: finished_at,
    revealed: revealed === 1,
    coverage: coverage === null ? null : (JSON.parse(coverage) as Coverage),
  }
}
