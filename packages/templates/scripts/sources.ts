import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { CatalogueSources, Placed } from '../src/schema/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Not one entry or a list of entries, although it lives in a data folder. */
const NOT_ENTRIES = new Set([
  'index.ts',
  'words.ts',
  'never-counts.ts',
  'anti-patterns.ts',
  'layout.ts',
  'kind-from-label.ts',
])

function files(folder: string): string[] {
  return readdirSync(join(ROOT, 'src', folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !NOT_ENTRIES.has(basename(name)))
    .sort()
    .map((name) => join(ROOT, 'src', folder, name))
}

/** Entries of one module: its default export, or the items of every list it exports. */
async function entries(path: string): Promise<Placed<unknown>[]> {
  const file = relative(ROOT, path).replaceAll('\\', '/')
  const module: Record<string, unknown> = await import(pathToFileURL(path).href)
  if ('default' in module) return [{ file, value: module['default'] }]
  return Object.values(module)
    .filter((list) => Array.isArray(list))
    .flatMap((list: unknown[]) => list.map((value, i) => ({ file, at: `[${i}]`, value })))
}

async function folder(name: string): Promise<Placed<unknown>[]> {
  return (await Promise.all(files(name).map(entries))).flat()
}

/** Plans of all variants, told apart by variant. */
async function pacing(): Promise<Placed<unknown>[]> {
  const { PACING_PLANS } = await import('../src/pacing.ts')
  return Object.entries(PACING_PLANS).flatMap(([variant, plans]) =>
    plans.map((value, i) => ({ file: 'src/pacing.ts', at: `${variant}[${i}]`, value })),
  )
}

/** All data of this package as it lies in its files, not as its indexes say. */
export async function loadSources(): Promise<CatalogueSources> {
  const one = (name: string) => entries(join(ROOT, 'src', name))
  const { lexicon } = await import('../src/lexicon/index.ts')
  const { STARTING_BOARDS } = await import('../src/boards/index.ts')
  return {
    sections: (await one('sections.ts')).filter(({ value }) => typeof value === 'object'),
    criteria: await folder('rubric'),
    variants: await folder('variants'),
    antiPatterns: await one('rubric/anti-patterns.ts'),
    lexicon: [{ file: 'src/lexicon/index.ts', value: lexicon }],
    components: await folder('components'),
    startingBoards: STARTING_BOARDS.map((value) => ({ file: 'src/boards/index.ts', at: value.id, value })),
    problems: await folder('problems'),
    reviews: await folder('reviews'),
    pacing: await pacing(),
  }
}
