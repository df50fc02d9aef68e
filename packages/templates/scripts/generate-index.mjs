// Writes the index of every folder in which one file is one entry, from file names alone.
// `--check` writes nothing and fails when an index is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

const FOLDERS = [
  { folder: 'problems', constant: 'PROBLEMS', type: 'Problem', schema: 'problem' },
  { folder: 'reviews', constant: 'REVIEWS', type: 'Review', schema: 'review' },
  { folder: 'variants', constant: 'VARIANTS', type: 'Variant', schema: 'variant' },
]

const identifier = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase()).replace(/^(\d)/, '_$1')

function indexOf({ folder, constant, type, schema }) {
  const ids = readdirSync(join(SRC, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  const imports = ids.map((id) => `import ${identifier(id)} from './${id}.ts'`)
  return [
    '// Generated from the file names of this folder: npm run index',
    `import type { ${type} } from '../schema/${schema}.ts'`,
    ...imports,
    '',
    '/** In the order of ids. */',
    `export const ${constant}: readonly ${type}[] = [`,
    ...ids.map((id) => `  ${identifier(id)},`),
    ']',
    '',
  ].join('\n')
}

const check = process.argv.includes('--check')
const stale = []
for (const entry of FOLDERS) {
  const path = join(SRC, entry.folder, 'index.ts')
  const wanted = indexOf(entry)
  let found = ''
  try {
    found = readFileSync(path, 'utf8')
  } catch {
    // A missing index is a stale one.
  }
  if (found === wanted) continue
  if (check) stale.push(`packages/templates/src/${entry.folder}/index.ts`)
  else writeFileSync(path, wanted)
}
if (stale.length > 0) {
  process.stderr.write(`stale: ${stale.join(', ')}. Run: npm run index\n`)
  process.exitCode = 1
}
