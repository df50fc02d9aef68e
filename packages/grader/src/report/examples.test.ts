import { describe, expect, it } from 'vitest'
import { fullCatalogue } from '../catalogue.fixture.ts'
import { compile } from './grade.ts'

const full = fullCatalogue()
const grader = compile(full)

describe('[G12] every example of every criterion gets the verdict a careful reader gives it', () => {
  for (const criterion of full.criteria) {
    const variant = full.variants.find(({ active }) => criterion.id in active)?.id
    for (const { text, expected } of criterion.examples) {
      it(`${criterion.id}: ${expected}: ${text.slice(0, 60)}`, () => {
        const report = grader.grade({
          variant,
          notes: [{ id: 'n1', section: criterion.section, author: 'candidate', text }],
          components: [],
          links: [],
        })
        const judged = report.sections
          .flatMap(({ criteria }) => criteria)
          .find(({ id }) => id === criterion.id)
        expect({ verdict: judged?.verdict, reason: judged?.reason }).toMatchObject({ verdict: expected })
      })
    }
  }
})
