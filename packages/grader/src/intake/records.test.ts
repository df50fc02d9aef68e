import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardFromRecords } from './records.ts'
import { arrow, bind, box, card, geo, note, rich, shape } from './shapes.fixture.ts'

describe('what becomes what', () => {
  it('makes one note of a section card, of its text as people see it', () => {
    expect(boardFromRecords([card('metrics', 0, 0, 'AUC offline')])).toEqual({
      notes: [{ id: 'shape:metrics', section: 'metrics', author: 'candidate', text: 'AUC offline' }],
      components: [],
      links: [],
    })
  })

  it('makes nothing of an empty card, note or box without arrows', () => {
    const records = [card('metrics', 0, 0, ''), note('n', 0, 0, '  '), geo('g', 900, 0, '')]
    expect(boardFromRecords(records)).toEqual({ notes: [], components: [], links: [] })
  })

  it('makes components of component shapes, kind as drawn, else by label', () => {
    const { components } = boardFromRecords([
      box('a', 0, 0, 'Redis', 'feature-store'),
      box('b', 300, 0, 'Kafka', 'no-such-kind'),
      box('c', 600, 0, 'Thing'),
    ])
    expect(components).toEqual([
      { id: 'shape:a', label: 'Redis', kind: 'feature-store', section: null },
      { id: 'shape:b', label: 'Kafka', kind: 'event-stream', section: null },
      { id: 'shape:c', label: 'Thing', section: null },
    ])
  })

  it('makes a component of a drawn box that has an arrow or names a kind, else a note', () => {
    const { notes, components } = boardFromRecords([
      geo('named', 0, 0, 'Kafka'),
      geo('linked', 300, 0, 'tz join'),
      geo('plain', 600, 0, 'ask about budget'),
      arrow('x'),
      bind('x', 'start', 'named'),
      bind('x', 'end', 'linked'),
    ])
    expect(components.map(({ label }) => label)).toEqual(['tz join', 'Kafka'])
    expect(notes.map(({ text }) => text)).toEqual(['ask about budget'])
  })

  it('makes a component of a short text at an arrow, but never of a sticky note', () => {
    const { notes, components, links } = boardFromRecords([
      shape('text', 't', 0, 0, { w: 100, richText: rich('S3') }),
      note('n', 300, 0, 'p99 below 200 ms'),
      arrow('x'),
      bind('x', 'start', 't'),
      bind('x', 'end', 'n'),
    ])
    expect(components.map(({ label }) => label)).toEqual(['S3'])
    expect(notes.map(({ text }) => text)).toEqual(['p99 below 200 ms'])
    expect(links).toEqual([{ from: 'shape:t', to: 'shape:n', label: '' }])
  })

  it("keeps the interviewer's stickies and boxes apart from the candidate's work", () => {
    const meta = { author: 'interviewer' }
    const { notes, components } = boardFromRecords([
      note('n', 0, 0, 'And cost?', { meta }),
      box('b', 300, 0, 'Cache', 'cache', { meta }),
    ])
    expect(components).toEqual([])
    expect(notes.map(({ text, author }) => [text, author])).toEqual([
      ['Cache', 'interviewer'],
      ['And cost?', 'interviewer'],
    ])
  })

  it('takes over problem and variant from the session', () => {
    expect(boardFromRecords([], { problem: 'ads-click', variant: 'classic' })).toEqual({
      problem: 'ads-click',
      variant: 'classic',
      notes: [],
      components: [],
      links: [],
    })
  })
})

describe('sections', () => {
  const sectionOf = (records: unknown[], id: string) => {
    const { notes, components } = boardFromRecords(records)
    return [...notes, ...components].find((it) => it.id === `shape:${id}`)?.section
  }
  const data = card('data', 1000, 0, 'logs')

  it('gives what lies on a card to its section, by the centre', () => {
    expect(sectionOf([data, note('n', 1000 + 340 - 1, 100, 'x')], 'n')).toBe('data')
    expect(sectionOf([data, note('n', 1000 + 340 + 1, 100, 'x')], 'n')).toBeNull()
    expect(sectionOf([data, box('b', 1100, 100, 'S3')], 'b')).toBe('data')
  })

  it('counts the height a card has grown', () => {
    const grown = { ...data, props: { ...data.props, growY: 400 } }
    expect(sectionOf([grown, note('n', 1100, 500, 'x')], 'n')).toBe('data')
  })

  it('walks out of groups and turned frames', () => {
    const group = shape('group', 'g', 1050, 50, {})
    expect(sectionOf([data, group, note('n', 10, 10, 'x', { parentId: 'shape:g' })], 'n')).toBe('data')
    // A quarter turn: the child's (0,-200) becomes (200,0) to the right of the frame's corner.
    const frame = shape(
      'frame',
      'f',
      1000,
      100,
      { w: 400, h: 400, name: 'sketch' },
      { rotation: Math.PI / 2 },
    )
    const child = note('n', 0, -200, 'x', { parentId: 'shape:f' })
    expect(sectionOf([data, frame, child], 'n')).toBe('data')
    expect(sectionOf([card('data', 400, 0, 'logs'), frame, child], 'n')).toBeNull()
  })

  it('knows a card that was turned itself', () => {
    const turned = { ...data, rotation: Math.PI }
    expect(sectionOf([turned, note('n', 1000 - 300, -200, 'x')], 'n')).toBe('data')
    expect(sectionOf([turned, note('n', 1100, 100, 'x')], 'n')).toBeNull()
  })

  it('takes the upper of two overlapping cards', () => {
    const upper = card('metrics', 1000, 0, 'm', { index: 'a9' })
    expect(sectionOf([upper, data, note('n', 1100, 50, 'x')], 'n')).toBe('metrics')
  })

  it('takes a frame named after a section for one, where no card is', () => {
    const frame = shape('frame', 'f', 3000, 0, { w: 500, h: 500, name: 'Monitoring' })
    expect(sectionOf([data, frame, note('n', 10, 10, 'x', { parentId: 'shape:f' })], 'n')).toBe('deployment')
  })

  it('does not mix pages', () => {
    expect(sectionOf([data, note('n', 1100, 50, 'x', { parentId: 'page:other' })], 'n')).toBeNull()
  })
})

describe('whatever comes', { timeout: 30_000 }, () => {
  const records: unknown[] = [
    card('metrics', 0, 0, 'AUC'),
    card('data', 500, 0, 'logs'),
    note('n', 40, 20, 'why'),
    box('b', 0, 900, 'Kafka'),
    geo('g', 400, 900, 'join'),
    arrow('x'),
    bind('x', 'start', 'b'),
    bind('x', 'end', 'g'),
    bind('x', 'end', 'n', 'zz'),
  ]

  it('gives the same board for any order of records', () => {
    const expected = JSON.stringify(boardFromRecords(records))
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(boardFromRecords(shuffled))).toBe(expected)
      }),
    )
  })

  it('skips garbage between good records', () => {
    const good = boardFromRecords(records)
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (garbage) => {
        expect(boardFromRecords([...garbage, ...records, undefined, () => 1])).toEqual(good)
      }),
    )
  })

  it('never throws on records whose fields are garbage', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('shape:a', 'shape:b', 'page:page', 'arrow', Number.NaN, Infinity),
    )
    const record = fc.record(
      {
        typeName: fc.constantFrom('shape', 'binding', 'page'),
        type: fc.constantFrom('section-card', 'component', 'note', 'text', 'geo', 'frame', 'arrow', 'group'),
        id: fc.constantFrom('shape:a', 'shape:b', 'shape:c'),
        parentId: fc.oneof(fc.constantFrom('shape:a', 'shape:b', 'shape:c', 'page:page'), value),
        fromId: value,
        toId: value,
        index: value,
        x: value,
        y: value,
        rotation: value,
        meta: value,
        props: fc.oneof(
          value,
          fc.record({
            richText: value,
            section: value,
            w: value,
            h: value,
            kind: value,
            start: value,
            name: value,
          }),
        ),
      },
      { requiredKeys: ['typeName', 'type', 'id'] },
    )
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const { notes, components, links } = boardFromRecords(records)
        const ids = new Set([...notes, ...components].map(({ id }) => id))
        expect(ids.size).toBe(notes.length + components.length)
        for (const { from, to } of links) expect(ids.has(from) && ids.has(to)).toBe(true)
      }),
    )
  })

  it('is not caught by parents that go in circles', () => {
    const circle = [
      note('a', 0, 0, 'x', { parentId: 'shape:b' }),
      note('b', 0, 0, 'y', { parentId: 'shape:a' }),
    ]
    expect(boardFromRecords(circle).notes).toEqual([])
  })
})
