import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../../../tests/fixtures', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mockboard-grade-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Ended {
  code: number | null
  out: string
  err: string
}

function mockboard(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: { ...process.env, FORCE_COLOR: undefined },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

interface Line {
  file: string
  report?: { schema: string; coverage: number; rubric: { variant: string } }
  error?: { code: string; message: string; path: string }
}

const lines = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
const good = (name: string) => join(FIXTURES, 'boards', name)
const bad = (name: string) => join(FIXTURES, 'bad-boards', name)
const DOCUMENT = join(FIXTURES, 'documents', 'promoted-posts-ranking.md')

describe('mockboard grade', { timeout: 60_000 }, () => {
  it('grades everything that holds a board, one line of JSON each', async () => {
    const files = [
      good('ads-click.json'),
      good('empty.json'),
      good('session.json'),
      good('drawing.tldr'),
      DOCUMENT,
    ]
    const { code, out, err } = await mockboard(['grade', '--json', ...files])
    expect([code, err]).toEqual([0, ''])
    const graded = lines(out)
    expect(graded.map(({ file }) => file)).toEqual(files)
    for (const { report } of graded) expect(report?.schema).toBe('mockboard.report/1')
    expect(graded[1]?.report?.coverage).toBe(0)
    expect(graded[0]?.report?.coverage).toBeGreaterThan(0.2)
    expect(graded[3]?.report?.coverage).toBeGreaterThan(0)
    expect(graded[4]?.report?.coverage).toBeGreaterThan(0.6)
  })

  it('names what is wrong with a file and grades the others all the same', async () => {
    const files = [
      bad('wrong-section.json'),
      good('ads-click.json'),
      bad('two-faults.json'),
      bad('arrow-to-nowhere.json'),
      bad('unknown-problem.json'),
      bad('unknown-variant.json'),
      join(folder, 'gone.json'),
      folder,
      written('broken.json', '{"notes": [}'),
      written('latin1.md', Uint8Array.from([0x4d, 0xe4, 0x72, 0x7a])),
      written('empty.md', ' \n'),
    ]
    const { code, out } = await mockboard(['grade', '--json', ...files])
    expect(code).toBe(1)
    const graded = lines(out)
    expect(graded.map(({ error }) => error?.code)).toEqual([
      'not-a-board',
      undefined,
      'not-a-board',
      'not-a-board',
      'unknown-problem',
      'unknown-variant',
      'not-found',
      'unreadable',
      'not-json',
      'not-text',
      'empty',
    ])
    expect(graded[0]?.error).toEqual({
      code: 'not-a-board',
      message: expect.stringContaining('got "metric"; did you mean "metrics"?') as string,
      path: 'notes[0].section',
    })
    expect(graded[2]?.error?.message).toBe('expected a string, got 7 (and 1 more)')
    expect(graded[4]?.error?.message).toBe('there is no problem "ads-clicks", did you mean "ads-click"?')
    expect(graded[5]?.error?.message).toContain('did you mean "genai-app"?')
    expect(graded[8]?.error?.message).toContain("Unexpected token '}'")
  })

  it('lists every fault for a person, on standard error', async () => {
    const { code, out, err } = await mockboard(['grade', bad('two-faults.json'), good('ads-click.json')])
    expect(code).toBe(1)
    expect(err.split('\n').map((line) => line.split(': ').slice(1).join(': '))).toEqual([
      'notes[0].text: expected a string, got 7',
      'notes[1].id: "n1" is already the id of notes[0]',
      '',
    ])
    expect(out).toContain('== ')
    expect(out).toContain('Coverage ')
    expect(out).not.toContain('\u001B')
  })

  it('reads standard input, JSON or Markdown', async () => {
    const board = await mockboard(['grade', '--json', '-'], readFileSync(good('ads-click.json'), 'utf8'))
    expect(lines(board.out)[0]).toMatchObject({ file: '-', report: { rubric: { variant: 'classic' } } })
    const notes = await mockboard(
      ['grade', '--json', '--variant', 'incident', '-'],
      '# Impact\n12 % of answers wrong since 9:40',
    )
    expect(lines(notes.out)[0]).toMatchObject({ file: '-', report: { rubric: { variant: 'incident' } } })
  })

  it('lets the command line overrule the file', async () => {
    const { out } = await mockboard([
      'grade',
      '--json',
      '--problem',
      'search-rag-800ms-10kqps',
      good('session.json'),
    ])
    expect(lines(out)[0]?.report?.rubric.variant).toBe('genai-app')
  })

  it('writes Markdown', async () => {
    const { code, out } = await mockboard(['grade', '--markdown', good('ads-click.json')])
    expect(code).toBe(0)
    expect(out).toContain('| Section | Coverage | Criteria |')
  })

  it.each([
    [['grade', '--variant', 'clasic', 'x.md'], 'There is no variant "clasic", did you mean "classic"?'],
    [['grade', '--problem', 'ads', 'x.md'], 'There is no problem "ads", did you mean "ads-click"?'],
    [['grade', '--jsn', 'x.md'], "unknown option '--jsn'"],
    [['grade', '--json', '--markdown', 'x.md'], 'cannot be used with'],
    [['grade'], "missing required argument 'file'"],
  ])('%j is refused with a hint', async (args, hint) => {
    const { code, out, err } = await mockboard(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(hint)
  })

  it('shows examples in its help', async () => {
    const { code, out } = await mockboard(['grade', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('mockboard grade --json boards/*.json')
  })
})
