/**
 * The rules against labelled single lines (`tests/corpus/sentences/<criterion>.txt`): every line stands alone as
 * one note in its section. Prints agreement per criterion, worst first, and with a criterion's id its wrong lines.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, type Verdict } from '@mockboard/grader'
import { catalogue, type Catalogue, publicProblem } from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'

const FOLDER = path.resolve(import.meta.dirname, '../tests/corpus/sentences')
const LABEL: Readonly<Record<string, Verdict>> = { C: 'covered', P: 'partial', M: 'missing' }

interface Line {
  criterion: string
  expected: Verdict
  text: string
}

function readLines(): Line[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const criterion = file.slice(0, -'.txt'.length)
      return readFileSync(path.join(FOLDER, file), 'utf8')
        .split('\n')
        .flatMap((raw) => {
          const [, label = '', text = ''] = /^([CPM]): (.+)$/.exec(raw) ?? []
          const expected = LABEL[label]
          return expected ? [{ criterion, expected, text }] : []
        })
    })
}

/** The variant in which a criterion is asked; criteria of several variants read the same in each. */
function variantAsking({ variants }: Catalogue, criterion: string): string | undefined {
  return variants.find(({ active }) => Object.hasOwn(active, criterion))?.id
}

const all = catalogue(PROBLEMS.map(publicProblem))
const grader = compile(all)

function verdictOf({ criterion, text }: Line): Verdict | undefined {
  const variant = variantAsking(all, criterion)
  const section = criterion.split('.')[0] ?? null
  const notes = [{ id: 'n1', section, author: 'candidate' as const, text }]
  const report = grader.grade({ ...(variant ? { variant } : {}), notes, components: [], links: [] })
  return report.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion)?.verdict
}

const judged = readLines().map((line) => ({ ...line, got: verdictOf(line) }))
const right = (lines: typeof judged) => lines.filter(({ got, expected }) => got === expected).length
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2))

const wanted = process.argv[2]
if (wanted) {
  for (const { criterion, expected, got, text } of judged) {
    if (criterion === wanted && got !== expected) console.log(`${expected} -> ${got}: ${text}`)
  }
} else {
  const ids = [...new Set(judged.map(({ criterion }) => criterion))]
  const rows = ids.map((id) => ({ id, lines: judged.filter(({ criterion }) => criterion === id) }))
  rows.sort((a, b) => right(a.lines) / a.lines.length - right(b.lines) / b.lines.length)
  for (const { id, lines } of rows) {
    const of = (verdict: Verdict) => lines.filter(({ expected }) => expected === verdict)
    const parts = (['covered', 'partial', 'missing'] as const).map((v) => share(right(of(v)), of(v).length))
    console.log(
      `${id.padEnd(36)} ${share(right(lines), lines.length)}   covered, partial, missing: ${parts.join(' ')}`,
    )
  }
  const covered = judged.filter(({ got }) => got === 'covered')
  console.log(
    `\n${judged.length} lines, right ${share(right(judged), judged.length)}, covered precision ${share(right(covered), covered.length)}`,
  )
}
