import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { text as readStream } from 'node:stream/consumers'
import { type Board, boardFromMarkdown, type InputProblem, readJson } from '@mockboard/grader'
import { asTyped } from './paths.ts'

/** Why a file was not graded; `code` is stable, `path` leads to the place inside the file. */
export interface InputError {
  code:
    | 'not-found'
    | 'unreadable'
    | 'too-large'
    | 'not-text'
    | 'not-json'
    | 'not-a-board'
    | 'empty'
    | 'unknown-problem'
    | 'unknown-variant'
    | 'failed'
  message: string
  path: string
}

export type Input = { ok: true; board: Board } | { ok: false; error: InputError; problems: InputProblem[] }

/** Standard input instead of a file. */
export const STDIN = '-'
const LARGEST = 32 * 1024 * 1024

function failed(code: InputError['code'], message: string, problems: InputProblem[] = []): Input {
  return { ok: false, error: { code, message, path: problems[0]?.path ?? '' }, problems }
}

/** A file error in words; null for one that is no file error. */
function fileError(error: unknown): Input | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failed('not-found', 'there is no such file')
    case 'EISDIR':
      return failed('unreadable', 'is a folder; name the files in it, e.g. boards/*.json')
    case 'EACCES':
    case 'EPERM':
      return failed('unreadable', 'this user may not read it')
    default:
      return null
  }
}

async function readFileText(path: string): Promise<string | Input> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > LARGEST)
      return failed('too-large', `is ${Math.ceil(size / 2 ** 20)} MiB, at most ${LARGEST / 2 ** 20} are read`)
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile())
  } finally {
    await file.close()
  }
}

async function readText(name: string): Promise<string | Input> {
  try {
    return name === STDIN ? await readStream(process.stdin) : await readFileText(asTyped(name))
  } catch (error) {
    if (error instanceof TypeError) return failed('not-text', 'is not UTF-8 text')
    const known = fileError(error)
    if (known) return known
    throw error
  }
}

function isJson(name: string, text: string): boolean {
  const ending = extname(name).toLowerCase()
  if (['.json', '.tldr'].includes(ending)) return true
  return !['.md', '.markdown', '.txt'].includes(ending) && /^\s*[{[]/.test(text)
}

function readJsonText(text: string): Input {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return failed('not-json', `is not JSON: ${(error as SyntaxError).message}`)
  }
  const result = readJson(parsed)
  if (result.ok) return result
  const [first] = result.problems
  const more = result.problems.length > 1 ? ` (and ${result.problems.length - 1} more)` : ''
  return failed('not-a-board', `${first?.message ?? 'is no board'}${more}`, result.problems)
}

/**
 * Reads a board from a file or standard input: JSON (snapshots, exported sessions, tldraw files) or a
 * Markdown design document, told apart by ending, without one by the first character.
 */
export async function readInput(name: string): Promise<Input> {
  const text = await readText(name)
  if (typeof text !== 'string') return text
  if (text.trim() === '') return failed('empty', 'is empty')
  return isJson(name, text) ? readJsonText(text) : { ok: true, board: boardFromMarkdown(text) }
}
