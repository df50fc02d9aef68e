import { COMPONENTS, kindFromLabel, nearest, SECTION_IDS } from '@mockboard/templates'
import {
  type Board,
  BOARD_SCHEMA,
  type Component,
  type InputProblem,
  type Link,
  type Note,
  type ReadResult,
} from './board.ts'

/** Far above any real board; a file beyond it is not one. */
export const LIMITS = {
  notes: 5_000,
  components: 5_000,
  links: 10_000,
  characters: 4_000_000,
  id: 200,
} as const
/** Problems listed before the rest is only counted. */
const LISTED = 50

const KINDS = COMPONENTS.map((kind) => kind.id)
const AUTHORS = ['candidate', 'interviewer'] as const

type Fields = Readonly<Record<string, unknown>>

/** Collects problems, so that one run names all of them. */
interface Reader {
  problems: InputProblem[]
  say(path: string, message: string): void
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a value is, for "expected a string, got ...". */
function what(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)
  return typeof value === 'object' ? 'an object' : String(value)
}

function oneOf(value: unknown, known: readonly string[], more = ''): string {
  const meant = typeof value === 'string' ? nearest(value, known) : null
  const hint = meant === null ? '' : `; did you mean "${meant}"?`
  return `expected one of ${known.join(', ')}${more}, got ${what(value)}${hint}`
}

function text(reader: Reader, fields: Fields, key: string, path: string, fallback?: string): string {
  const value = fields[key]
  if (typeof value === 'string') return value
  if (value === undefined && fallback !== undefined) return fallback
  reader.say(`${path}.${key}`, `expected a string, got ${what(value)}`)
  return ''
}

function id(reader: Reader, fields: Fields, path: string, seen: Map<string, string>): string {
  const value = text(reader, fields, 'id', path)
  if (typeof fields['id'] !== 'string') return value
  if (value === '' || value.length > LIMITS.id) {
    reader.say(`${path}.id`, `expected 1 to ${LIMITS.id} characters, got ${value.length}`)
  }
  const other = seen.get(value)
  if (other !== undefined) reader.say(`${path}.id`, `${what(value)} is already the id of ${other}`)
  else seen.set(value, path)
  return value
}

function section(reader: Reader, fields: Fields, path: string): string | null {
  const value = fields['section'] ?? null
  if (value === null) return null
  if (typeof value === 'string' && (SECTION_IDS as readonly string[]).includes(value)) return value
  reader.say(`${path}.section`, oneOf(value, SECTION_IDS, ' or null'))
  return null
}

function author(reader: Reader, fields: Fields, path: string): Note['author'] {
  const value = fields['author'] ?? 'candidate'
  const known = AUTHORS.find((author) => author === value)
  if (known === undefined) reader.say(`${path}.author`, oneOf(value, AUTHORS))
  return known ?? 'candidate'
}

function kind(reader: Reader, fields: Fields, path: string, label: string): { kind?: string } {
  const value = fields['kind'] ?? null
  if (value !== null) {
    if (typeof value === 'string' && KINDS.includes(value)) return { kind: value }
    reader.say(`${path}.kind`, oneOf(value, KINDS))
    return {}
  }
  const derived = kindFromLabel(label)
  return derived === null ? {} : { kind: derived }
}

/** The list under a key; absent means empty. */
function list(reader: Reader, board: Fields, key: 'notes' | 'components' | 'links'): [Fields, string][] {
  const value = board[key] ?? []
  if (!Array.isArray(value)) {
    reader.say(key, `expected a list, got ${what(value)}`)
    return []
  }
  if (value.length > LIMITS[key]) {
    reader.say(key, `expected at most ${LIMITS[key]} entries, got ${value.length}`)
    return []
  }
  return value.flatMap((entry: unknown, i): [Fields, string][] => {
    const path = `${key}[${i}]`
    if (isFields(entry)) return [[entry, path]]
    reader.say(path, `expected an object, got ${what(entry)}`)
    return []
  })
}

function end(
  reader: Reader,
  fields: Fields,
  key: 'from' | 'to',
  path: string,
  ids: ReadonlySet<string>,
): string {
  const value = text(reader, fields, key, path)
  if (typeof fields[key] === 'string' && !ids.has(value)) {
    const meant = nearest(value, ids)
    const hint = meant === null ? '' : `; did you mean "${meant}"?`
    reader.say(`${path}.${key}`, `no component or note has the id ${what(value)}${hint}`)
  }
  return value
}

function header(reader: Reader, board: Fields): Pick<Board, 'problem' | 'variant'> {
  const schema = board['schema'] ?? BOARD_SCHEMA
  if (schema !== BOARD_SCHEMA) reader.say('schema', `expected "${BOARD_SCHEMA}", got ${what(schema)}`)
  const found: Pick<Board, 'problem' | 'variant'> = {}
  for (const key of ['problem', 'variant'] as const) {
    const value = board[key] ?? null
    if (typeof value === 'string') found[key] = value
    else if (value !== null) reader.say(key, `expected a string, got ${what(value)}`)
  }
  return found
}

function checkSize(reader: Reader, notes: readonly Note[], components: readonly Component[]): void {
  const texts = [...notes.map((note) => note.text), ...components.map((component) => component.label)]
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  if (size > LIMITS.characters) {
    reader.say('', `expected at most ${LIMITS.characters} characters of text in all, got ${size}`)
  }
}

function read(reader: Reader, input: Fields): Board {
  const seen = new Map<string, string>()
  const notes = list(reader, input, 'notes').map(([fields, path]): Note => ({
    id: id(reader, fields, path, seen),
    section: section(reader, fields, path),
    author: author(reader, fields, path),
    text: text(reader, fields, 'text', path),
  }))
  const components = list(reader, input, 'components').map(([fields, path]): Component => {
    const label = text(reader, fields, 'label', path)
    return {
      id: id(reader, fields, path, seen),
      label,
      ...kind(reader, fields, path, label),
      section: section(reader, fields, path),
    }
  })
  const ids = new Set(seen.keys())
  const links = list(reader, input, 'links').map(([fields, path]): Link => ({
    from: end(reader, fields, 'from', path, ids),
    to: end(reader, fields, 'to', path, ids),
    label: text(reader, fields, 'label', path, ''),
  }))
  checkSize(reader, notes, components)
  return { ...header(reader, input), notes, components, links }
}

/**
 * Reads a `mockboard.board/1` snapshot from parsed JSON. Unknown keys are ignored; everything else is
 * checked and every fault named with its path. Whether a problem or variant exists is the catalogue's
 * business, not asked here. Kinds of components are derived from labels where they are not given.
 */
export function readBoard(input: unknown): ReadResult {
  const problems: InputProblem[] = []
  const reader: Reader = { problems, say: (path, message) => problems.push({ path, message }) }
  if (!isFields(input)) {
    return {
      ok: false,
      problems: [{ path: '', message: `expected a board (an object), got ${what(input)}` }],
    }
  }
  if (!('notes' in input) && !('components' in input)) {
    reader.say('', 'expected a board with "notes" or "components", found neither')
  }
  const board = read(reader, input)
  if (problems.length === 0) return { ok: true, board }
  const rest = problems.length - LISTED
  const listed = problems.slice(0, LISTED)
  if (rest > 0) listed.push({ path: '', message: `and ${rest} more` })
  return { ok: false, problems: listed }
}
