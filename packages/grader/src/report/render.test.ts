import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Board } from '../intake/board.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import type { CriterionReport, Report } from './report.ts'

const criterion = (more: Partial<CriterionReport>): CriterionReport => ({
  id: 'metrics.guardrails',
  title: 'Guardrail or counter metrics',
  verdict: 'missing',
  confidence: 0.7,
  weight: 2,
  level: 'senior',
  evidence: [],
  reason: '',
  notCounted: [],
  followUp: '',
  ...more,
})

const report: Report = {
  schema: 'mockboard.report/1',
  rubric: { version: '2026-11-22.1', variant: 'llm-serving' },
  coverage: 0.4667,
  sections: [
    {
      id: 'metrics',
      coverage: 0.5,
      criteria: [
        criterion({
          verdict: 'covered',
          evidence: [
            { note: 'n4', start: 0, end: 27, quote: 'p99 must not\ngrow over 5 %' },
            { note: 'n4', start: 4, end: 12, quote: 'must not' },
          ],
        }),
        criterion({
          id: 'metrics.slices',
          title: 'Results by segment',
          verdict: 'partial',
          reason: '“new users” is there; it does not yet say why.',
          evidence: [{ component: 'c1' }, { link: ['c1', 'c2'] }],
          notCounted: [{ note: 'n9', start: 0, end: 7, why: '“canary” is asked, not answered' }],
          followUp: 'Which segment would you read first?',
        }),
      ],
    },
    {
      id: 'data',
      coverage: 0,
      criteria: [criterion({ id: 'data.sources', title: 'Sources', followUp: 'Where from?' })],
    },
    { id: 'features', coverage: null, criteria: [] },
  ],
  warnings: [
    {
      id: 'big-bang',
      evidence: [{ note: 'n1', start: 0, end: 4, quote: '100%' }],
      say: 'Release to everyone at once.',
    },
  ],
}

const board: Board = {
  notes: [],
  components: [
    { id: 'c1', label: 'Model server', section: null },
    { id: 'c2', label: 'Monitor', section: null },
  ],
  links: [],
}

describe('renderText', () => {
  it('is a table a person reads', () => {
    expect(renderText(report, { board, width: 80 }))
      .toBe(`Coverage 47 %   LLM serving / inference platform, rubric 2026-11-22.1
1 covered, 1 partial, 1 missing

Serving metrics          ██████████··········  50 %   1 covered, 1 partial
Traffic & logs           ····················   0 %   1 missing

Serving metrics
  ● covered         Guardrail or counter metrics  metrics.guardrails
    “p99 must not grow over 5 %”
  ◐ partial         Results by segment  metrics.slices
    [Model server]
    [Model server] → [Monitor]
    “new users” is there; it does not yet say why.
    seen, not counted: “canary” is asked, not answered
    → Which segment would you read first?

Traffic & logs
  ○ missing         Sources  data.sources
    → Where from?

Warnings
  ! Release to everyone at once.
    “100%”
`)
  })

  it('shows ids where the board is not at hand', () => {
    expect(renderText(report)).toContain('[c1] → [c2]')
  })

  it('colours only when asked, and then says the same', () => {
    const plain = renderText(report, { board })
    const coloured = renderText(report, { board, color: true })
    expect(plain).not.toContain('\u001B')
    expect(coloured).toContain('\u001B[32m')
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  it('keeps every paragraph within the width, cutting even endless words', () => {
    const long = criterion({
      verdict: 'covered',
      title: 'T',
      id: 'a.b',
      evidence: [{ note: 'n', start: 0, end: 1, quote: `${'x'.repeat(200)} ${'word '.repeat(60)}` }],
    })
    const text = renderText(
      { ...report, sections: [{ id: 'metrics', coverage: 1, criteria: [long] }], warnings: [] },
      { width: 60 },
    )
    const lines = text.split('\n').filter((line) => line.startsWith('    '))
    expect(lines.length).toBeGreaterThan(6)
    expect(lines.every((line) => line.length <= 60)).toBe(true)
  })

  it('lets nobody write to the terminal through a note', () => {
    const evil = criterion({
      verdict: 'covered',
      evidence: [{ note: 'n', start: 0, end: 1, quote: 'a\u001B[2J\u0007b\u009Bc\u202Ed' }],
    })
    const text = renderText({ ...report, sections: [{ id: 'metrics', coverage: 1, criteria: [evil] }] })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
  })

  it('says that nothing applied', () => {
    expect(renderText({ ...report, coverage: null, sections: [], warnings: [] })).toContain('Coverage –')
  })
})

describe('renderMarkdown', () => {
  it('has a table of sections, then every criterion', () => {
    const text = renderMarkdown(report, { title: 'ads-click.md', board })
    expect(text).toContain('# ads-click.md: 47 %\n')
    expect(text).toContain('| Serving metrics | 50 % | 1 covered, 1 partial |')
    expect(text).toContain(
      '- ● **covered**: Guardrail or counter metrics (`metrics.guardrails`)\n  - evidence: “p99 must not grow over 5 %”',
    )
    expect(text).toContain('  - evidence: \\[Model server\\]; \\[Model server\\] → \\[Monitor\\]')
    expect(text).toContain('  - next question: Which segment would you read first?')
    expect(text).toContain('## Warnings\n\n- Release to everyone at once. (“100%”)')
  })

  it('lets no quote become markup', () => {
    const evil = criterion({
      verdict: 'covered',
      evidence: [{ note: 'n', start: 0, end: 1, quote: '# x\n|a| <img src=x> [b](c) **d**' }],
    })
    const text = renderMarkdown({
      ...report,
      sections: [{ id: 'metrics', coverage: 1, criteria: [evil] }],
      warnings: [],
    })
    expect(text).toContain('“\\# x \\|a\\| \\<img src=x\\> \\[b\\](c) \\*\\*d\\*\\*”')
  })
})
