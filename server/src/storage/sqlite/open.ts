import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { Database } from 'better-sqlite3'
import { migrate } from './schema.ts'

/** Why the data folder cannot be used; the message tells a person what to do. */
export class DataFolderError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DataFolderError'
  }
}

/** Another server has the folder: it may be the one that was meant. */
export class FolderInUseError extends DataFolderError {}

/** The database and the lock that keeps a second server off the same folder. */
export interface OpenFolder {
  db: Database
  release(): void
}

/**
 * Opens `mockboard.db` in `folder`, making both when missing. WAL with synchronous FULL: a commit is on
 * the disk when it returns. Throws `DataFolderError`.
 */
export function openFolder(folder: string): OpenFolder {
  const path = resolve(folder)
  makeWritable(path)
  const lock = takeLock(path)
  try {
    return { db: openDatabase(join(path, 'mockboard.db')), release: () => lock.close() }
  } catch (error) {
    lock.close()
    throw explain(path, error)
  }
}

function makeWritable(path: string): void {
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new DataFolderError(`The data folder ${path} is a file, not a folder. Give a folder with --data.`)
  }
  try {
    makeFolder(path)
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new DataFolderError(
      `The data folder ${path} cannot be written (${reason}). Give another one with --data, or change its owner.`,
      { cause: error },
    )
  }
}

/** Not with `recursive`, which never returns where a folder denies that it can hold one, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

/** An exclusive SQLite lock is a lock of the operating system: it ends with the process, even by kill -9. */
function takeLock(path: string): Database {
  let lock: Database | null = null
  try {
    lock = new SqliteDatabase(join(path, 'mockboard.lock'), { timeout: 1000 })
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock?.close()
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw explain(path, error)
    throw new FolderInUseError(
      `Another Mockboard is using the data folder ${path}. Stop it, or give another folder with --data.`,
      { cause: error },
    )
  }
}

function openDatabase(file: string): Database {
  const db = new SqliteDatabase(file, { timeout: 5000 })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  migrate(db)
  // It holds the secret that signs tickets; SQLite gives its side files the same mode.
  chmodSync(file, 0o600)
  return db
}

function explain(path: string, error: unknown): DataFolderError {
  const { code, message } = error as { code?: string; message: string }
  const broken = code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB'
  const say = broken
    ? `The database in ${path} is damaged (${message}). Put a backup in its place, or move the folder away to start anew.`
    : `The database in ${path} cannot be opened: ${message}`
  return new DataFolderError(say, { cause: error })
}
