import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storageContract } from './contract.ts'
import { memoryStorage } from './memory.ts'
import { sqliteStorage } from './sqlite/engine.ts'

storageContract('memory', async () => {
  const storage = memoryStorage()
  return { open: async () => storage, dispose: async () => {} }
})

storageContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mockboard-'))
  return {
    open: async () => sqliteStorage(folder),
    dispose: async () => rmSync(folder, { recursive: true }),
  }
})

describe('sqlite folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mockboard-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('belongs to one server at a time', async () => {
    const first = sqliteStorage(folder)
    expect(() => sqliteStorage(folder)).toThrow('Another Mockboard is using the data folder')
    await first.close()
    await sqliteStorage(folder).close()
  })

  it("is nobody else's to read", async () => {
    await sqliteStorage(folder).close()
    expect(statSync(join(folder, 'mockboard.db')).mode & 0o077).toBe(0)
  })

  it('says what to do when the file is damaged', () => {
    writeFileSync(join(folder, 'mockboard.db'), 'this is no database, it only looks like a file'.repeat(100))
    expect(() => sqliteStorage(folder)).toThrow('Put a backup in its place')
  })

  it('says what to do when the folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => sqliteStorage(join(folder, 'file', 'data'))).toThrow('Give another one with --data')
  })
})
