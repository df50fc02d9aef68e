/**
 * Speed of the grader on one board of 200 shapes put together from the labelled boards: a full grade (every text
 * new) and a grade after one edit. Prints medians, 95th percentiles and their ratio; processor time too, because
 * the clock also counts what else the machine does.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type Board, compile, readBoard } from '@mockboard/grader'
import { catalogue, publicProblem } from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'

const NOTES = 160
const BOXES = 40
const folder = new URL('../tests/corpus/dev/boards/', import.meta.url)
const boards = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const read = readBoard(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    return read.ok ? [read.board] : []
  })

const board: Board = {
  problem: 'ads-click',
  notes: boards
    .flatMap(({ notes }) => notes)
    .slice(0, NOTES)
    .map((note, at) => ({ ...note, id: `n${at}` })),
  components: boards
    .flatMap(({ components }) => components)
    .slice(0, BOXES)
    .map((component, at) => ({ ...component, id: `c${at}` })),
  links: Array.from({ length: BOXES }, (_, at) => ({
    from: `c${at}`,
    to: `c${(at + 1) % BOXES}`,
    label: '',
  })),
}

interface Sample {
  wall: number
  processor: number
}

function sample(runs: number, make: (run: number) => Board): Sample[] {
  return Array.from({ length: runs }, (_, run) => {
    const next = make(run)
    const used = process.cpuUsage()
    const start = performance.now()
    grader.grade(next)
    const wall = performance.now() - start
    const { user, system } = process.cpuUsage(used)
    return { wall, processor: (user + system) / 1000 }
  })
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function show(name: string, samples: readonly Sample[]): void {
  const wall = samples.map((one) => one.wall)
  const processor = quantile(
    samples.map((one) => one.processor),
    0.5,
  )
  const figures = [quantile(wall, 0.5), quantile(wall, 0.95), processor].map((figure) =>
    figure.toFixed(2).padStart(8),
  )
  console.log(`${name.padEnd(22)}${figures.join('')}`)
}

const start = performance.now()
const grader = compile(catalogue(PROBLEMS.map(publicProblem)))
console.log(
  `compile ${(performance.now() - start).toFixed(0)} ms; ${NOTES} notes, ${BOXES} boxes, ${BOXES} arrows`,
)
console.log(`${'ms'.padEnd(22)}  median     p95 processor`)

const full = sample(40, (run) => ({
  ...board,
  notes: board.notes.map((note) => ({ ...note, text: `${note.text} ${run}` })),
}))
show('every text new', full.slice(5))
grader.grade(board)
const edits = sample(600, (run) => {
  const at = run % board.notes.length
  const notes = board.notes.map((note, index) =>
    index === at ? { ...note, text: `${note.text} x${run}` } : note,
  )
  return { ...board, notes }
})
show('one text new', edits.slice(50))
const ratio =
  quantile(
    full.map((one) => one.wall),
    0.5,
  ) /
  quantile(
    edits.map((one) => one.wall),
    0.5,
  )
console.log(`ratio ${ratio.toFixed(1)}`)
