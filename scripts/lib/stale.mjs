import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './paths.mjs'

const SKIP = new Set(['node_modules', 'dist', '.toolchain', '.git', 'data'])

function* filesBelow(place) {
  if (!existsSync(place)) return
  if (statSync(place).isFile()) {
    yield place
    return
  }
  for (const name of readdirSync(place).sort()) {
    if (!SKIP.has(name)) yield* filesBelow(path.join(place, name))
  }
}

/** Hash of the contents of these files and folders (relative to the root) and of some extra words. */
export function fingerprint(places, ...words) {
  const hash = createHash('sha256').update(words.join('\0'))
  for (const place of places) {
    for (const file of filesBelow(path.join(ROOT, place))) {
      hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Runs `work` unless the stamp file already holds this fingerprint; writes the stamp after success. */
export async function unlessFresh(stamp, print, work) {
  const file = path.join(ROOT, stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return false
  await work()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, print)
  return true
}
