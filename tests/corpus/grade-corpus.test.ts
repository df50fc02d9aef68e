import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Board, boardFromMarkdown, type Evidence, readBoard, type Report } from '@mockboard/grader'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BOARDS = 'tests/corpus/dev/boards'
const DOCUMENT = 'tests/fixtures/documents/promoted-posts-ranking.md'
/** Starting the program and grading everything, on a machine that is busy with other tests. */
const PATIENCE = 60_000

const files = [...readdirSync(join(ROOT, BOARDS)).map((name) => `${BOARDS}/${name}`), DOCUMENT]

async function mockboard(...args: string[]): Promise<string> {
  const main = join(ROOT, 'server/src/main.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
    cwd: ROOT,
    maxBuffer: 1 << 28,
  })
  return stdout
}

interface Line {
  file: string
  report: Report
}

function boardOf(file: string): Board {
  const text = readFileSync(join(ROOT, file), 'utf8')
  if (file.endsWith('.md')) return boardFromMarkdown(text)
  const result = readBoard(JSON.parse(text))
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`)
  return result.board
}

function standsOn(board: Board, evidence: Evidence): boolean {
  if ('component' in evidence) return board.components.some(({ id }) => id === evidence.component)
  if ('link' in evidence) {
    const [start, end] = evidence.link
    return board.links.some(({ from, to }) => from === start && to === end)
  }
  const note = board.notes.find(({ id }) => id === evidence.note)
  return note?.author === 'candidate' && note.text.slice(evidence.start, evidence.end) === evidence.quote
}

describe('mockboard grade --json over the labelled boards and a design document', () => {
  let output: string
  let graded: Line[]
  beforeAll(async () => {
    output = await mockboard('grade', '--json', ...files)
    graded = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  }, PATIENCE)

  it('answers for every file, in their order', () => {
    expect(files.length).toBeGreaterThanOrEqual(57)
    expect(graded.map(({ file }) => file)).toEqual(files)
  })

  it('reports coverage as the share it promises', () => {
    for (const { report } of graded) {
      expect(report.schema).toBe('mockboard.report/1')
      for (const share of [report.coverage, ...report.sections.map((section) => section.coverage)]) {
        expect(share === null || (share >= 0 && share <= 1)).toBe(true)
      }
    }
  })

  it('quotes only what stands on the board, at the place it says, and nothing of the interviewer', () => {
    const strays = graded.flatMap(({ file, report }) => {
      const board = boardOf(file)
      const all = [...report.sections.flatMap(({ criteria }) => criteria), ...report.warnings]
      return all.flatMap((item) => item.evidence).filter((evidence) => !standsOn(board, evidence))
    })
    expect(strays).toEqual([])
  })

  it('proves every covered or partial verdict, and asks on about every other', () => {
    for (const criterion of graded.flatMap(({ report }) =>
      report.sections.flatMap(({ criteria }) => criteria),
    )) {
      const credited = criterion.verdict === 'covered' || criterion.verdict === 'partial'
      expect(criterion.evidence.length > 0).toBe(credited)
      expect(criterion.followUp === '').toBe(criterion.verdict === 'covered')
    }
  })

  it('tells a finished design document from a hasty board', () => {
    const coverage = (file: string) => graded.find((line) => line.file === file)?.report.coverage ?? 0
    expect(coverage(DOCUMENT)).toBeGreaterThan(coverage(`${BOARDS}/A01.json`) + 0.2)
  })

  it(
    'gives the same bytes again',
    async () => {
      expect(await mockboard('grade', '--json', ...files)).toBe(output)
    },
    PATIENCE,
  )
})

describe('mockboard eval', () => {
  it(
    'measures the grader on the labelled boards',
    async () => {
      const figures = JSON.parse(await mockboard('eval', '--json', 'tests/corpus/dev')) as {
        boards: number
        agreed: { macroF1: number; kappa: number }
        betweenReaders: { kappa: number }
      }
      expect(figures.boards).toBe(56)
      // Two careful readers: what the labels' own README says of them.
      expect(figures.betweenReaders.kappa).toBeGreaterThan(0.88)
      expect(figures.agreed.macroF1).toBeGreaterThanOrEqual(0.6)
    },
    PATIENCE,
  )
})
