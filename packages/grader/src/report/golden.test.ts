import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fullCatalogue } from '../catalogue.fixture.ts'
import { readBoard } from '../intake/read-board.ts'
import { compile } from './grade.ts'

/** One folder, one case: board.json and the report it must give. UPDATE_GOLDEN=1 writes the reports anew. */
const folder = new URL('../../golden/', import.meta.url)
const update = process.env['UPDATE_GOLDEN'] === '1'
const grader = compile(fullCatalogue())

for (const name of readdirSync(folder).toSorted()) {
  it(`golden: ${name}`, () => {
    const read = readBoard(JSON.parse(readFileSync(new URL(`${name}/board.json`, folder), 'utf8')))
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`)
    const { sections, ...report } = grader.grade(read.board)
    // What is missing without a trace on the board is the same everywhere and would only drown the case.
    const found = sections.map(({ criteria, ...section }) => ({
      ...section,
      criteria: criteria.filter(({ verdict, notCounted }) => verdict !== 'missing' || notCounted.length > 0),
    }))
    const actual = { ...report, sections: found }
    const file = new URL(`${name}/report.json`, folder)
    if (update) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`)
    // Compared as data in their order: the formatter may lay the file out as it likes.
    expect(JSON.stringify(actual)).toBe(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
  })
}
