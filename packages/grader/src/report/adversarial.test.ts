import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fullCatalogue } from '../catalogue.fixture.ts'
import type { Board, Note } from '../intake/board.ts'
import { readBoard } from '../intake/read-board.ts'
import { compile } from './grade.ts'
import type { CriterionReport } from './report.ts'

const full = fullCatalogue()
const grader = compile(full)
const folder = new URL('../../../../tests/corpus/dev/boards/', import.meta.url)
const boards = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const read = readBoard(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    return read.ok ? [read.board] : []
  })

const criteriaOf = (board: Board): CriterionReport[] =>
  grader.grade(board).sections.flatMap((part) => part.criteria)
const count = (board: Board, verdict: string): number =>
  criteriaOf(board).filter((criterion) => criterion.verdict === verdict).length
const note = (text: string, section: string | null = null, id = 'n1'): Note => ({
  id,
  section,
  author: 'candidate',
  text,
})
const board = (notes: Note[], problem = 'ads-click'): Board => ({ problem, notes, components: [], links: [] })
const everyLine = (change: (line: string) => string, source: Board): Board => ({
  ...source,
  notes: source.notes.map((one) => ({
    ...one,
    text: one.text
      .split('\n')
      .map((line) => (line.trim() === '' ? line : change(line)))
      .join('\n'),
  })),
  components: [],
  links: [],
})
const shareCovered = (change: (line: string) => string): number => {
  let covered = 0
  let before = 0
  for (const one of boards) {
    before += count({ ...one, components: [], links: [] }, 'covered')
    covered += count(everyLine(change, one), 'covered')
  }
  expect(before).toBeGreaterThan(500)
  return covered / before
}

describe('boards that contain no design', () => {
  it('[G4] headings, hints and the untouched starting boards earn nothing', () => {
    for (const variant of full.variants) {
      const headings = full.sections.map(({ id, title }, at) => note(`${title}:`, id, `n${at}`))
      const hints = full.sections.map(({ id, hints }, at) => note(hints.join('\n'), id, `h${at}`))
      for (const start of full.startingBoards) {
        const components = start.components.map(({ id, label, kind }) => ({ id, label, kind, section: null }))
        const links = start.links.map((link) => ({ label: '', ...link }))
        const blank: Board = { variant: variant.id, notes: [...headings, ...hints], components, links }
        expect([variant.id, start.id, count(blank, 'covered'), count(blank, 'partial')]).toEqual([
          variant.id,
          start.id,
          0,
          0,
        ])
      }
    }
  })

  it('[G4] neither do the prompt and the rubric, pasted', () => {
    for (const problem of Object.values(full.problems)) {
      const pasted = board(
        [note([problem.prompt, ...problem.givenConstraints].join('\n'), 'requirements')],
        problem.id,
      )
      expect([problem.id, count(pasted, 'covered')]).toEqual([problem.id, 0])
    }
    const rubric = full.criteria.map(({ covered, section }, at) => note(covered, section, `n${at}`))
    expect(count(board(rubric), 'covered')).toBe(0)
  })

  it('[G5] nor what only the interviewer wrote', () => {
    for (const one of boards) {
      const said = { ...one, notes: one.notes.map((part) => ({ ...part, author: 'interviewer' as const })) }
      expect(count({ ...said, components: [], links: [] }, 'covered')).toBe(0)
    }
  })

  it('[G8] nor a run of vocabulary, whatever numbers are sprinkled into it', () => {
    const words =
      'recall ndcg auc calibration drift canary shadow rollback feature store embedding retrieval ranking reranking cold start position bias logging labels imbalance guardrail latency retraining monitoring'
    const section = (id: string, text: string): Board => board([note(text, id)])
    for (const { id } of full.sections) {
      expect([id, count(section(id, words), 'covered')]).toEqual([id, 0])
      expect([id, count(section(id, words.replaceAll(' ', ', ')), 'covered')]).toEqual([id, 0])
      expect([
        id,
        count(section(id, words.replace('drift', 'drift 200ms').replace('bias', 'bias 1:10')), 'covered'),
      ]).toEqual([id, 0])
    }
  })
})

describe('lines that decide nothing', () => {
  it('[G6] "TODO" on every line leaves at most 5 % of covered', () => {
    expect(shareCovered((line) => `TODO ${line.replace(/^\W+/, '')}`)).toBeLessThanOrEqual(0.05)
  })
  it('[G6] "?" on every line leaves at most 5 % of covered', () => {
    expect(shareCovered((line) => `${line.replace(/[.?!]+$/, '')}?`)).toBeLessThanOrEqual(0.05)
  })
  it('[G6] "not doing:" on every line leaves at most 5 % of covered', () => {
    expect(shareCovered((line) => `not doing: ${line.replace(/^\W+/, '')}`)).toBeLessThanOrEqual(0.05)
  })
})

describe('notes in another language', () => {
  it('[G11] are unclear, never missing', () => {
    const chinese = '召回：双塔模型，取前一千个候选。排序：梯度提升树。评估：离线看排序指标，在线看转化率。'
    const spanish =
      'el modelo de los usuarios para la predicción con una red que no usa los datos de la semana por la noche'
    for (const text of [chinese, spanish]) {
      const foreign = board(full.sections.map(({ id }, at) => note(text, id, `n${at}`)))
      expect(count(foreign, 'missing')).toBe(0)
      expect(count(foreign, 'unclear')).toBeGreaterThan(20)
    }
  })
})
