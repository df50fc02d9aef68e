import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../growth.fixture.ts'
import { boardFromMarkdown } from './markdown.ts'
import { readBoard } from './read-board.ts'

const notes = (...lines: string[]) =>
  boardFromMarkdown(lines.join('\n')).notes.map(({ section, text }) => [section, text])

describe('headings and sections', () => {
  it('gives what stands under a heading to its section, with the heading as first line', () => {
    expect(
      notes(
        '# Feed ranker',
        'Intro.',
        '## Goals',
        'More saves.',
        '## KPIs',
        '- saves / DAU',
        '## Thanks',
        'All.',
      ),
    ).toEqual([
      [null, 'Intro.'],
      ['requirements', 'Goals\nMore saves.'],
      ['metrics', 'KPIs\n- saves / DAU'],
      [null, 'Thanks\nAll.'],
    ])
  })

  it('lets sub-headings inherit, unless they say otherwise', () => {
    expect(
      notes(
        '## Evaluation',
        '### Slices of data',
        'new users',
        '### Online experiment',
        '1 % for a week',
        '## Model',
        '### Notes',
        'x',
      ),
    ).toEqual([
      ['metrics', 'Slices of data\nnew users'],
      ['deployment', 'Online experiment\n1 % for a week'],
      ['modeling', 'Notes\nx'],
    ])
  })

  it("does not read the document's name as a section, but several first-level headings as such", () => {
    expect(notes('# Home feed ranking model', 'text')).toEqual([[null, 'text']])
    expect(notes('# Data', 'a', '# Model', 'b')).toEqual([
      ['data', 'Data\na'],
      ['modeling', 'Model\nb'],
    ])
  })

  it('knows underlined and bold headings', () => {
    expect(
      notes('Metrics', '=======', 'a', '', 'Serving', '-------', 'b', '', '**Monitoring:**', 'c'),
    ).toEqual([
      ['metrics', 'Metrics\na'],
      ['deployment', 'Serving\nb'],
      ['deployment', 'Monitoring\nc'],
    ])
  })

  it('makes no note of a heading without text', () => {
    expect(notes('# Doc', '## Metrics', '## Data', '### Labels')).toEqual([])
  })

  it('reads a text without headings', () => {
    expect(notes('just some words', '', 'and more')).toEqual([[null, 'just some words\nand more']])
    expect(notes('')).toEqual([])
  })
})

describe('what is text', () => {
  it.each([
    ['joins wrapped lines, keeps hard breaks', ['one', 'two  ', 'three'], 'one two\nthree'],
    [
      'keeps lists, nests them, joins their wrapped lines',
      ['- a', '  wrapped', '  - b', '    - c', '* d', '1. e'],
      '- a wrapped\n  - b\n    - c\n- d\n1. e',
    ],
    ['keeps check marks', ['- [ ] later', '- [x] done'], '- [ ] later\n- [x] done'],
    [
      'drops emphasis, keeps arithmetic',
      ['**p99** is _hard_, `k=3`, 2*3*4, snake_case_name'],
      'p99 is hard, k=3, 2*3*4, snake_case_name',
    ],
    ['keeps what is struck out marked', ['~~random split~~ by time'], '~~random split~~ by time'],
    [
      'reads links, not addresses',
      ['see [the log](https://x.y/z_(a)) ![plot](a.png) and[^1] <b>this</b> &amp; that'],
      'see the log and this & that',
    ],
    ['unwraps quotes', ['> said', '> so'], 'said so'],
    [
      'leaves out titles that say nothing',
      ['| Quantity | Value | |', '|-|-|-|', '| DAU | 42 M | daily |'],
      '- Quantity: DAU; 42 M; daily',
    ],
    [
      'turns tables into lines',
      ['| Metric | Limit |', '|---|:-:|', '| CTR | -0.5 % |', '| p99 | |'],
      '- Metric: CTR; Limit: -0.5 %\n- Metric: p99',
    ],
  ])('%s', (_, lines, expected) => {
    expect(notes(...lines)).toEqual([[null, expected]])
  })

  it.each([
    ['front matter', ['---', 'title: x', 'tags: [canary]', '---', 'text']],
    ['comments', ['<!-- canary', 'rollback -->', 'text', '<!-- open']],
    ['code', ['```python', 'auc = 1', '```', 'text', '~~~', 'canary', '~~~']],
    ['other diagrams', ['```mermaid', 'sequenceDiagram', ' A->>B: canary', '```', 'text']],
    ['link definitions', ['text', '', '[1]: https://example.com "canary"', '[^2]: canary']],
    ['rules and pictures', ['***', 'text', '', '![canary](x.png)', '- - -']],
  ])('leaves out %s', (_, lines) => {
    expect(notes(...lines)).toEqual([[null, 'text']])
  })

  it('leaves out reading lists and the like, by heading or by their looks', () => {
    expect(
      notes(
        '## Data',
        'logs',
        '## 9. References',
        '- canary paper',
        '### More',
        'x',
        '## Metrics',
        '- [AUC](https://a.b)',
        '- https://c.d',
      ),
    ).toEqual([['data', 'Data\nlogs']])
  })

  it('cuts long parts between paragraphs and items, each with the heading', () => {
    const items = Array.from({ length: 40 }, (_, i) => `- item ${i} ${'word '.repeat(12)}`)
    const cut = notes('## Data', ...items)
    expect(cut.length).toBeGreaterThan(2)
    for (const [section, text] of cut) {
      expect(section).toBe('data')
      expect(text?.startsWith('Data\n- item')).toBe(true)
      expect(text?.length).toBeLessThan(1_000)
    }
    expect(cut.flatMap(([, text]) => text?.match(/item \d+/g) ?? [])).toHaveLength(40)
  })
})

describe('diagrams', () => {
  it('become components and links, several of them apart', () => {
    const board = boardFromMarkdown(
      [
        '```mermaid',
        'flowchart LR',
        'A[Client] -->|20k QPS| B[Ranker]',
        '```',
        'and',
        '```mermaid',
        'graph TD',
        'A((Kafka))',
        '```',
      ].join('\n'),
    )
    expect(board.components).toEqual([
      { id: 'd1.A', label: 'Client', kind: 'client', section: null },
      { id: 'd1.B', label: 'Ranker', kind: 'ranker', section: null },
      { id: 'd2.A', label: 'Kafka', kind: 'event-stream', section: null },
    ])
    expect(board.links).toEqual([{ from: 'd1.A', to: 'd1.B', label: '20k QPS' }])
  })
})

describe('front matter', () => {
  it('may name problem and variant', () => {
    expect(boardFromMarkdown('---\nproblem: ads-click\nvariant: "classic"\n---\nx')).toMatchObject({
      problem: 'ads-click',
      variant: 'classic',
    })
    expect(boardFromMarkdown('x\n---\nproblem: ads-click\n---\n')).not.toHaveProperty('problem')
  })
})

describe('whatever comes', { timeout: 30_000 }, () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '# A',
      '## Data',
      '- a',
      '  - b',
      '1. c',
      '```',
      '```mermaid',
      '| a | b |',
      '|---|---|',
      '---',
      '===',
      '> q',
      '',
      '<!--',
      '-->',
      '**x**',
      '[a]: b',
      '\\',
    ),
  )
  it('gives a board that can be read again', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const board = boardFromMarkdown(lines.join('\n'))
        expect(readBoard(structuredClone(board))).toEqual({ ok: true, board })
      }),
    )
  })

  it('does not mind line endings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('# A', '## Data', '- a', 'text', '', '| a | b |', '|---|---|')),
        (lines) => {
          expect(boardFromMarkdown(lines.join('\r\n'))).toEqual(boardFromMarkdown(lines.join('\n')))
        },
      ),
    )
  })

  it.each([
    ['plain', (n: number) => 'word '.repeat(n)],
    ['stars', (n: number) => '**a '.repeat(n)],
    ['brackets', (n: number) => '[a]('.repeat(n)],
    ['open comments', (n: number) => '<!-- x\n'.repeat(n)],
    ['one long table line', (n: number) => `|${' a |'.repeat(n)}\n|---|\n| b |`],
    [
      'deep lists',
      (n: number) => Array.from({ length: n / 50 }, (_, i) => `${' '.repeat(i % 200)}- x`).join('\n'),
    ],
  ])('takes no longer than the text grows: %s', (_, text) => {
    expect(growth((size) => void boardFromMarkdown(text(size)), 100_000)).toBeLessThan(60)
  })
})
