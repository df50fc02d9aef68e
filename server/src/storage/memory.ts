import {
  type DocumentLog,
  documentKey,
  type DocumentRef,
  type FinalState,
  type LogEntry,
  type LogRow,
  type SessionBook,
  type SessionPatch,
  type SessionRecord,
  type Storage,
  UnknownSessionError,
} from './port.ts'

interface Held {
  rows: LogRow[]
  snapshot: Uint8Array | null
  covers: number
}

type Sessions = Map<string, SessionRecord>
type Documents = Map<string, Held>

/** Keeps everything in this process, for tests: durable for as long as the object lives. */
export function memoryStorage(): Storage {
  const sessions: Sessions = new Map()
  const documents: Documents = new Map()
  const secrets = new Map<string, Uint8Array>()
  return {
    documents: memoryDocuments(sessions, documents),
    sessions: memorySessions(sessions, documents),
    async secret(name, make) {
      const value = secrets.get(name) ?? make()
      secrets.set(name, value)
      return value
    },
    async check() {},
    async close() {},
  }
}

function memoryDocuments(sessions: Sessions, documents: Documents): DocumentLog {
  let seq = 0
  const held = (ref: DocumentRef): Held => {
    if (!sessions.has(ref.session)) throw new UnknownSessionError(ref.session)
    const key = documentKey(ref)
    const existing = documents.get(key)
    if (existing) return existing
    const fresh: Held = { rows: [], snapshot: null, covers: 0 }
    documents.set(key, fresh)
    return fresh
  }
  return {
    async append(entries: readonly LogEntry[]) {
      for (const entry of entries) held(entry.document)
      return entries.map(({ document, ...row }) => {
        held(document).rows.push({ ...row, update: row.update.slice(), seq: ++seq })
        return seq
      })
    },
    async load(ref) {
      const found = documents.get(documentKey(ref))
      if (!found) return { snapshot: null, updates: [], last: 0 }
      const rest = found.rows.filter((row) => row.seq > found.covers)
      return {
        snapshot: found.snapshot,
        updates: rest.map((row) => row.update),
        last: rest.at(-1)?.seq ?? found.covers,
      }
    },
    async history(ref, after, limit) {
      const rows = documents.get(documentKey(ref))?.rows ?? []
      return rows.filter((row) => row.seq > after).slice(0, limit)
    },
    async compact(ref, snapshot, covers) {
      const target = held(ref)
      if (covers < target.covers) return
      Object.assign(target, { snapshot, covers })
    },
    async lastEdit(ref) {
      return documents.get(documentKey(ref))?.rows.at(-1)?.at ?? null
    },
  }
}

function memorySessions(sessions: Sessions, documents: Documents): SessionBook {
  const finals = new Map<string, FinalState>()
  return {
    async create(session) {
      if (sessions.has(session.id)) throw new Error(`The session ${session.id} exists already.`)
      sessions.set(session.id, structuredClone(session))
    },
    async find(id) {
      return structuredClone(sessions.get(id) ?? null)
    },
    async update(id, patch: SessionPatch) {
      const found = sessions.get(id)
      if (!found) throw new UnknownSessionError(id)
      Object.assign(found, structuredClone(patch))
    },
    async finish(id, finishedAt, state) {
      const found = sessions.get(id)
      if (!found) throw new UnknownSessionError(id)
      if (found.finishedAt !== null) return
      found.finishedAt = finishedAt
      finals.set(id, structuredClone(state))
    },
    async finalState(id) {
      return structuredClone(finals.get(id) ?? null)
    },
    async remove(id) {
      sessions.delete(id)
      finals.delete(id)
      for (const key of documents.keys()) if (key.startsWith(`${id}.`)) documents.delete(key)
    },
    async list(after, limit) {
      const ids = [...sessions.keys()].filter((id) => id > after)
      return ids.sort().slice(0, limit)
    },
  }
}
