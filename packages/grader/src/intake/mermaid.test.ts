import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../growth.fixture.ts'
import { parseMermaid } from './mermaid.ts'

const edges = (source: string) =>
  parseMermaid(source)?.edges.map(({ from, to, label }) =>
    label ? `${from}>${to} ${label}` : `${from}>${to}`,
  )
const labels = (source: string) =>
  Object.fromEntries(parseMermaid(source)?.nodes.map(({ id, label }) => [id, label]) ?? [])

describe('parseMermaid', { timeout: 30_000 }, () => {
  it.each([
    ['A --> B', ['A>B']],
    ['A-->B-->C', ['A>B', 'B>C']],
    ['A -->|top 500| B', ['A>B top 500']],
    ['A -->|"5% of traffic"| B', ['A>B 5% of traffic']],
    ['A -- 200 ms --> B', ['A>B 200 ms']],
    ['A --every night--> B', ['A>B every night']],
    ['A --open--> B', ['A>B open']],
    ['A --- B', ['A>B']],
    ['A -.-> B', ['A>B']],
    ['A -. shadow .-> B', ['A>B shadow']],
    ['A ==> B', ['A>B']],
    ['A == hot path ==> B', ['A>B hot path']],
    ['A --x B', ['A>B']],
    ['A --o B', ['A>B']],
    ['A <--> B', ['A>B', 'B>A']],
    ['A & B --> C & D', ['A>C', 'A>D', 'B>C', 'B>D']],
    ['A ~~~ B', []],
    ['A --> B; B --> C;', ['A>B', 'B>C']],
    ['feature-store --> model.v2', ['feature-store>model.v2']],
    ['A:::hot --> B:::cold', ['A>B']],
    ['A ---> B', ['A>B']],
  ])('%s', (line, expected) => {
    expect(edges(`graph LR\n  ${line}`)).toEqual(expected)
    expect(edges(`flowchart TD;\n${line}\n`)).toEqual(expected)
  })

  it('reads every shape of node', () => {
    const source = `flowchart LR
      a[Feature store] --> b(Redis) --> c([Kafka]) --> d[[Batch job]] --> e[(Warehouse)]
      f((Client)) --> g{Cached?} --> h{{Ranker}} --> i[/Upload/] --> j>Flag] --> k(((Stop)))
      l["Ranker (4 heads) [v2]"] --> m["a<br/>b"] --> n@{ shape: cyl, label: "Label store" } --> o`
    expect(labels(source)).toEqual({
      a: 'Feature store',
      b: 'Redis',
      c: 'Kafka',
      d: 'Batch job',
      e: 'Warehouse',
      f: 'Client',
      g: 'Cached?',
      h: 'Ranker',
      i: 'Upload',
      j: 'Flag',
      k: 'Stop',
      l: 'Ranker (4 heads) [v2]',
      m: 'a b',
      n: 'Label store',
      o: 'o',
    })
    expect(edges(source)).toHaveLength(12)
  })

  it('passes over styling, comments and directions, and takes a subgraph for a box only when an arrow ends there', () => {
    const source = `%%{init: {"theme": "dark"}}%%
      graph TD
      %% offline
      subgraph off[Offline path]
        direction LR
        logs --> train[Training job]
      end
      subgraph Nightly work
        x
      end
      style logs fill:#f9f
      classDef hot fill:#f96
      class train hot
      click logs "https://example.com" "tip"
      linkStyle 0 stroke:#ff3
      online[Model server] --> off`
    expect(labels(source)).toEqual({
      logs: 'logs',
      train: 'Training job',
      x: 'x',
      online: 'Model server',
      off: 'Offline path',
    })
    expect(edges(source)).toEqual(['logs>train', 'online>off'])
  })

  it.each([
    'sequenceDiagram\n A->>B: hi',
    'gantt\n title x',
    '',
    'pie\n "a": 3',
    'sequenceDiagram\n A-->>B: x\n graph LR',
  ])('is no flowchart: %j', (source) => {
    expect(parseMermaid(source)).toBeNull()
  })

  it('survives anything, in reasonable time', () => {
    const part = fc.constantFrom(
      'A',
      ' ',
      '--',
      '-->',
      '-.',
      '.->',
      '==',
      '[',
      ']',
      '((',
      '"',
      '|',
      '&',
      ';',
      '\n',
      'x',
      '@{',
      '<',
      '~~~',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const chart = parseMermaid(`graph LR\n${parts.join('')}`)
        const ids = new Set(chart?.nodes.map(({ id }) => id))
        for (const { from, to } of chart?.edges ?? []) expect(ids.has(from) && ids.has(to)).toBe(true)
      }),
    )
    const chart = (lines: number) => `graph LR\n${`A${' -- B'.repeat(400)}\n`.repeat(lines)}`
    expect(growth((lines) => void parseMermaid(chart(lines)), 500)).toBeLessThan(30)
  })
})
