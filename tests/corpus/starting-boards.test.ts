import { boardFromRecords, compile, type Report } from '@mockboard/grader'
import {
  catalogue,
  publicProblem,
  sectionsOf,
  STARTING_BOARDS,
  type StartingBoard,
  VARIANTS,
} from '@mockboard/templates'
import { PROBLEMS } from '@mockboard/templates/problems'
import { describe, expect, it } from 'vitest'

const PUBLIC = PROBLEMS.map(publicProblem)
const grader = compile(catalogue(PUBLIC))

const rich = (lines: readonly string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

const shape = (id: string, type: string, { x, y }: { x: number; y: number }, props: object) => ({
  typeName: 'shape',
  id: `shape:${id}`,
  type,
  parentId: 'page:page',
  index: 'a1',
  x,
  y,
  rotation: 0,
  meta: {},
  props,
})

/** The records of a fresh board; `write` gives the text of each card. */
function records(board: StartingBoard, write: (section: string) => readonly string[]) {
  const cards = board.cards.map((card) =>
    shape(card.section, 'section-card', card, {
      w: card.w,
      h: card.h,
      growY: 0,
      section: card.section,
      richText: rich(write(card.section)),
    }),
  )
  const boxes = board.components.map((box) =>
    shape(box.id, 'component', box, { w: box.w, h: box.h, kind: box.kind, richText: rich([box.label]) }),
  )
  const arrows = board.links.flatMap((link, i) => [
    shape(
      `arrow${i}`,
      'arrow',
      { x: 0, y: 0 },
      { arrowheadStart: 'none', arrowheadEnd: 'arrow', richText: rich([]) },
    ),
    ...(['start', 'end'] as const).map((terminal) => ({
      typeName: 'binding',
      type: 'arrow',
      id: `binding:${i}${terminal}`,
      fromId: `shape:arrow${i}`,
      toId: `shape:${terminal === 'start' ? link.from : link.to}`,
      props: { terminal },
    })),
  ])
  return [...cards, ...boxes, ...arrows]
}

function credited(report: Report): string[] {
  return report.sections
    .flatMap(({ criteria }) => criteria)
    .filter(({ verdict }) => verdict !== 'missing' && verdict !== 'not-applicable')
    .map(({ id, verdict }) => `${id} ${verdict}`)
}

describe.each(STARTING_BOARDS)('starting board $id', (board) => {
  it.each(VARIANTS)('grades to nothing while nobody has written: $id', (variant) => {
    const untouched = records(board, () => [])
    expect(credited(grader.grade(boardFromRecords(untouched, { variant: variant.id })))).toEqual([])
  })

  it.each(VARIANTS)('grades to nothing with headings and hints only: $id', (variant) => {
    const readings = new Map(sectionsOf(variant).map((section) => [section.id as string, section]))
    const headings = records(board, (id) => [readings.get(id)?.title ?? id])
    const hints = records(board, (id) => [readings.get(id)?.title ?? id, ...(readings.get(id)?.hints ?? [])])
    for (const content of [headings, hints]) {
      expect(credited(grader.grade(boardFromRecords(content, { variant: variant.id })))).toEqual([])
    }
  })
})

it('grades to nothing for every problem, also with its prompt pasted into the first card', () => {
  const blank = STARTING_BOARDS.find(({ id }) => id === 'blank') as StartingBoard
  const findings = PUBLIC.flatMap(({ id, prompt, variant }) => {
    const pasted = records(blank, (section) => (section === 'requirements' ? [prompt] : []))
    return credited(grader.grade(boardFromRecords(pasted, { problem: id, variant }))).map(
      (line) => `${id}: ${line}`,
    )
  })
  expect(findings).toEqual([])
})
