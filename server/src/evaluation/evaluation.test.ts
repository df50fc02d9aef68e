import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile, type Verdict } from '@mockboard/grader'
import { catalogue } from '@mockboard/templates'
import { afterAll, describe, expect, it } from 'vitest'
import type { Class } from './confusion.ts'
import { CorpusError, readCorpus } from './corpus.ts'
import { agreed, asClass, decide, type Decision } from './decisions.ts'
import { renderDecisions, renderSummary } from './render.ts'
import { summarize } from './summary.ts'

const root = mkdtempSync(join(tmpdir(), 'mockboard-eval-'))
afterAll(() => rmSync(root, { recursive: true }))
let folders = 0

/** A corpus on disk; `boards` and `labels` are written as they are. */
function corpusOf(boards: Record<string, unknown>, labels: unknown): string {
  const folder = join(root, String(folders++))
  mkdirSync(join(folder, 'boards'), { recursive: true })
  for (const [id, board] of Object.entries(boards)) {
    writeFileSync(join(folder, 'boards', `${id}.json`), JSON.stringify(board))
  }
  writeFileSync(join(folder, 'labels.json'), typeof labels === 'string' ? labels : JSON.stringify(labels))
  return folder
}

const board = {
  variant: 'incident',
  notes: [{ id: 'n', section: 'metrics', author: 'candidate', text: 'p99' }],
}
const label = (x: Class, y: Class) => ({ verdicts: [x, y], evidence: ['n'], why: ['', ''] })
const labels = (boards: object) => ({ schema: 'mockboard.labels/1', readers: ['x', 'y'], boards })

describe('readCorpus', () => {
  it('reads boards with labels, takes the author from the id, leaves out what nobody labelled', async () => {
    const folder = corpusOf(
      { A01: board, AB2: board, Z9: board },
      labels({ A01: { 'metrics.slices': label('partial', 'covered') }, AB2: {} }),
    )
    const corpus = await readCorpus(folder)
    expect(corpus.map(({ id, author }) => [id, author])).toEqual([
      ['A01', 'A'],
      ['AB2', 'AB'],
    ])
    expect(corpus[0]?.labels['metrics.slices']?.verdicts).toEqual(['partial', 'covered'])
  })

  it.each<[string, string, string]>([
    ['no folder', join(root, 'nowhere'), 'labels.json: cannot be read (ENOENT)'],
    ['no JSON', corpusOf({}, '{'), 'labels.json: is not JSON'],
    [
      'unknown verdict',
      corpusOf({ A1: board }, labels({ A1: { 'metrics.slices': { verdicts: ['good', 'bad'] } } })),
      'boards.A1.metrics.slices.verdicts.0',
    ],
    [
      'labels of no board',
      corpusOf({ A1: board }, labels({ A2: {} })),
      'boards.A2: there is no boards/A2.json, did you mean "A1"?',
    ],
    [
      'a bad board',
      corpusOf({ A1: { notes: [{}] } }, labels({ A1: {} })),
      'A1.json: notes[0].id: expected a string, got nothing',
    ],
    ['nothing labelled', corpusOf({ A1: board }, labels({})), 'has no labelled board'],
  ])('says what is wrong: %s', async (_, folder, message) => {
    await expect(readCorpus(folder)).rejects.toThrow(CorpusError)
    await expect(readCorpus(folder)).rejects.toThrow(message)
  })
})

describe('decide', () => {
  const grader = compile(catalogue([]))

  it('makes one decision per criterion that applies; unlisted ones are missing for both readers', async () => {
    const corpus = await readCorpus(
      corpusOf({ A01: board }, labels({ A01: { 'metrics.slices': label('partial', 'covered') } })),
    )
    const decisions = decide(corpus, grader)
    expect(decisions).toHaveLength(18)
    expect(decisions.find(({ criterion }) => criterion === 'metrics.slices')?.readers).toEqual([
      'partial',
      'covered',
    ])
    expect(decisions.find(({ criterion }) => criterion === 'data.slice-traces')?.readers).toEqual([
      'missing',
      'missing',
    ])
    expect(agreed(decisions)).toHaveLength(17)
  })

  it('refuses labels of a criterion that does not apply', async () => {
    const corpus = await readCorpus(
      corpusOf({ A01: board }, labels({ A01: { 'features.encoding': label('partial', 'partial') } })),
    )
    expect(() => decide(corpus, grader)).toThrow(
      'boards.A01: "features.encoding" does not apply to this board (incident)',
    )
  })
})

function decision(
  board: string,
  readers: [Class, Class],
  verdict: Verdict,
  criterion = 'metrics.slices',
): Decision {
  const report = {
    id: criterion,
    title: '',
    verdict,
    confidence: 1,
    weight: 1,
    level: 'mid',
    reason: 'because',
    followUp: '',
  }
  return {
    board,
    author: board[0] ?? '',
    criterion,
    readers,
    unsure: false,
    verdict,
    report: { ...report, evidence: [{ note: 'n', start: 0, end: 3, quote: 'p99' }], notCounted: [] },
  }
}

describe('summarize', () => {
  const decisions = [
    decision('A1', ['covered', 'covered'], 'covered'),
    decision('A1', ['covered', 'covered'], 'unclear', 'data.sources'),
    decision('A2', ['partial', 'partial'], 'covered'),
    decision('B1', ['missing', 'missing'], 'missing'),
    decision('B1', ['missing', 'missing'], 'missing', 'data.sources'),
    decision('B2', ['covered', 'partial'], 'partial'),
  ]
  const summary = summarize(decisions, (board) => (board === 'B2' ? 'incident' : 'classic'))

  it('counts an abstention as missing and says how many there were', () => {
    expect(asClass('unclear')).toBe('missing')
    expect(summary.agreed.abstentions).toBe(1)
    expect(summary.agreed.matrix).toEqual([
      [2, 0, 0],
      [0, 0, 1],
      [1, 0, 1],
    ])
  })

  it('takes agreed decisions as gold, and all decisions against each reader', () => {
    expect([summary.boards, summary.decisions, summary.agreed.decisions]).toEqual([4, 6, 5])
    expect(summary.readersAgree).toBeCloseTo(5 / 6)
    expect(summary.agreed.accuracy).toBe(3 / 5)
    // F1 by hand: missing 4/5, partial 0, covered 2/4.
    expect(summary.agreed.macroF1).toBeCloseTo((0.8 + 0 + 0.5) / 3)
    expect(summary.agreed.coveredPrecision).toBe(0.5)
    expect(summary.agreed.coveredRecall).toBe(0.5)
    expect(summary.againstReaders.map(({ accuracy }) => accuracy)).toEqual([3 / 6, 4 / 6])
    expect(summary.betweenReaders.accuracy).toBeCloseTo(5 / 6)
  })

  it('groups by author, variant and criterion', () => {
    expect(summary.authors.map(({ name, decisions }) => [name, decisions])).toEqual([
      ['A', 3],
      ['B', 2],
    ])
    expect(summary.variants.map(({ name }) => name)).toEqual(['classic'])
    expect(summary.criteria.map(({ name, accuracy }) => [name, accuracy])).toEqual([
      ['metrics.slices', 2 / 3],
      ['data.sources', 0.5],
    ])
  })

  it('gives the same intervals every time, around the figure', () => {
    const [low, high] = summary.agreed.intervals.accuracy ?? [1, 0]
    expect(low).toBeLessThanOrEqual(0.6)
    expect(high).toBeGreaterThanOrEqual(0.6)
    expect(summarize(decisions, () => 'classic').agreed.intervals).toEqual(summary.agreed.intervals)
  })

  it('is printed with all its parts', () => {
    const text = renderSummary(summary)
    expect(text).toContain('4 boards, 6 decisions; the readers agree on 5 (83.3 %)')
    expect(text).toMatch(/macro-F1 +0\.433 +\[/)
    expect(text).toContain('abstentions: 1 "unclear" (20.0 %), counted as missing')
    expect(text).toMatch(/covered +1 +0 +1 +2/)
    expect(text).toContain('x against y')
  })

  it('lists decisions, wrong ones first', () => {
    const text = renderDecisions(decisions)
    expect(text.startsWith('✗ A1  readers: covered  grader: unclear\n    because\n    “p99”')).toBe(true)
    expect(text).toContain('✗ B2  readers: covered / partial  grader: partial')
    expect(text.indexOf('  B1')).toBeGreaterThan(text.lastIndexOf('✗'))
  })
})
