import { createBindingId, createShapeId, toRichText } from 'tldraw'
import type { Editor, TLArrowBinding, TLBindingCreate, TLShapeId, TLShapePartial } from 'tldraw'
import { COMPONENT, SECTION_CARD } from '@mockboard/protocol'
import type { StartingBoard } from '@mockboard/templates'

/** Adds a starting board under what is already there, as one step of undo, and brings it into view. */
export function insertTemplate(editor: Editor, board: StartingBoard): void {
  const there = editor.getCurrentPageBounds()
  const offset = there ? { x: there.minX, y: there.maxY + 80 } : { x: 0, y: 0 }
  editor.markHistoryStoppingPoint('insert template')
  editor.run(() => {
    const ids = new Map<string, TLShapeId>()
    const idOf = (name: string): TLShapeId => {
      const id = ids.get(name) ?? createShapeId()
      ids.set(name, id)
      return id
    }
    insert(editor, board, idOf, offset)
    editor.select(...ids.values())
  })
  editor.zoomToSelection({ animation: { duration: 200 } })
}

function insert(
  editor: Editor,
  board: StartingBoard,
  idOf: (name: string) => TLShapeId,
  offset: { x: number; y: number },
): void {
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x + offset.x, y: y + offset.y })
  const cards = board.cards.map((card): TLShapePartial => ({
    id: idOf(card.section),
    type: SECTION_CARD,
    ...at(card),
    props: { w: card.w, h: card.h, section: card.section },
  }))
  const components = board.components.map((component): TLShapePartial => ({
    id: idOf(component.id),
    type: COMPONENT,
    ...at(component),
    props: {
      w: component.w,
      h: component.h,
      kind: component.kind,
      richText: toRichText(component.label),
    },
  }))
  const arrows = board.links.map(({ from, to, label }): TLShapePartial => ({
    id: idOf(`${from}-${to}`),
    type: 'arrow',
    props: { size: 's', font: 'sans', richText: toRichText(label ?? '') },
  }))
  editor.createShapes([...cards, ...components, ...arrows])
  editor.createBindings(
    board.links.flatMap(({ from, to }) => ends(idOf(`${from}-${to}`), idOf(from), idOf(to))),
  )
}

function ends(arrow: TLShapeId, from: TLShapeId, to: TLShapeId): TLBindingCreate<TLArrowBinding>[] {
  return [['start', from] as const, ['end', to] as const].map(([terminal, toId]) => ({
    id: createBindingId(`${arrow.slice('shape:'.length)}-${terminal}`),
    type: 'arrow',
    fromId: arrow,
    toId,
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
  }))
}
