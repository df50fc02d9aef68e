import { describe, expect, it } from 'vitest'
import { fullCatalogue } from '../catalogue.fixture.ts'
import { compile } from './grade.ts'
import { renderMarkdown } from './render-markdown.ts'
import { boardFromMarkdown } from '../intake/markdown.ts'
import { withoutOwnReport } from '../intake/own-report.ts'

const grader = compile(fullCatalogue())
const DESIGN =
  '# Feed\n\n## Metrics\n\n- guardrails: p95 < 250ms, hide rate not > +2%\n- evidence: two weeks of logs\n'

describe('a report kept in the design document', () => {
  it('[G4] earns nothing by itself', () => {
    const report = grader.grade(boardFromMarkdown(DESIGN))
    expect(report.coverage).toBeGreaterThan(0)
    const again = grader.grade(boardFromMarkdown(renderMarkdown(report)))
    const earned = again.sections.flatMap(({ criteria }) =>
      criteria.filter(({ verdict }) => verdict === 'covered' || verdict === 'partial').map(({ id }) => id),
    )
    expect(earned).toEqual([])
  })

  it('[G4] changes nothing about the design it stands under', () => {
    const report = grader.grade(boardFromMarkdown(DESIGN))
    const both = boardFromMarkdown(`${DESIGN}\n${renderMarkdown(report)}`)
    expect(grader.grade(both).sections).toEqual(report.sections)
  })

  it('leaves bullets alone that only look alike', () => {
    expect(withoutOwnReport(DESIGN)).toBe(DESIGN)
  })
})
