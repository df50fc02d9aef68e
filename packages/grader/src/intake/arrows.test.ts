import { describe, expect, it } from 'vitest'
import { boardFromRecords } from './records.ts'
import { arrow, bind, geo, note, rich, shape } from './shapes.fixture.ts'

describe('arrows', () => {
  const ends = [geo('a', 0, 0, 'A'), geo('b', 400, 0, 'B'), geo('c', 800, 0, 'C')]
  const links = (...records: unknown[]) =>
    boardFromRecords([...ends, ...records]).links.map(({ from, to, label }) =>
      `${from.slice(6)}>${to.slice(6)} ${label}`.trim(),
    )
  const bound = [bind('x', 'start', 'a'), bind('x', 'end', 'b')]

  it.each([
    ['none', 'arrow', ['a>b']],
    ['arrow', 'none', ['b>a']],
    ['arrow', 'triangle', ['a>b', 'b>a']],
    ['none', 'none', ['a>b']],
  ])('heads %s and %s give %j', (arrowheadStart, arrowheadEnd, expected) => {
    expect(links(arrow('x', { arrowheadStart, arrowheadEnd }), ...bound)).toEqual(expected)
  })

  it('carries the label', () => {
    expect(links(arrow('x', { richText: rich('top 500') }), ...bound)).toEqual(['a>b top 500'])
  })

  it('lets the smallest binding id win when two people bound one end', () => {
    expect(links(arrow('x'), ...bound, bind('x', 'end', 'c', 'aaa'))).toEqual(['a>c'])
    expect(links(arrow('x'), bind('x', 'end', 'c', 'zzz'), ...bound)).toEqual(['a>b'])
  })

  it('joins loose ends to what lies within 24 units', () => {
    const loose = (endX: number) => arrow('x', { start: { x: 170, y: 40 }, end: { x: endX, y: 40 } })
    expect(links(loose(376))).toEqual(['a>b'])
    expect(links(loose(375))).toEqual([])
  })

  it('prefers the box to the note it lies on', () => {
    const big = note('big', 360, -50, 'x')
    expect(links(big, arrow('x', { start: { x: 100, y: 40 }, end: { x: 450, y: 40 } }))).toEqual(['a>b'])
  })

  it('finds loose ends inside a frame', () => {
    const frame = shape('frame', 'f', 1000, 1000, { w: 900, h: 300, name: 'System' })
    const inFrame = { parentId: 'shape:f' }
    const records = [
      frame,
      geo('d', 0, 0, 'D', inFrame),
      geo('e', 400, 0, 'E', inFrame),
      arrow('x', { start: { x: 160, y: 40 }, end: { x: 400, y: 40 } }, inFrame),
    ]
    expect(links(...records)).toEqual(['d>e'])
  })

  it('drops what leads nowhere, to itself or to a shape that is gone', () => {
    expect(links(arrow('x'), bind('x', 'start', 'a'))).toEqual([])
    expect(links(arrow('x'), bind('x', 'start', 'a'), bind('x', 'end', 'a'))).toEqual([])
    expect(links(arrow('x'), bind('x', 'start', 'a'), bind('x', 'end', 'ghost'))).toEqual([])
  })
})
