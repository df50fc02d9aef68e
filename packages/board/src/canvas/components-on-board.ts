import { createShapeId, startEditingShapeWithRichText, toRichText } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { COMPONENT } from '@mockboard/protocol'
import { componentKind } from './catalogue.ts'
import { nextSpot } from './layout/next-spot.ts'
import { BOX } from './typography.ts'
import { diagramRoom, revealInDiagram } from './view/camera.ts'

/** Puts a component of this kind with its middle at a point of the page. Null when the board is read-only. */
export function placeComponent(editor: Editor, kind: string, point: VecLike): TLShapeId | null {
  if (editor.getIsReadonly()) return null
  const id = createShapeId()
  editor.markHistoryStoppingPoint('add component')
  editor.createShape({
    id,
    type: COMPONENT,
    x: point.x - BOX.w / 2,
    y: point.y - BOX.h / 2,
    props: { kind, w: BOX.w, h: BOX.h, richText: toRichText(componentKind(kind)?.label ?? '') },
  })
  editor.select(id)
  return id
}

/** The same, in the diagram right of the component before, with its label ready to be typed over. */
export function addComponent(editor: Editor, kind: string): void {
  const id = placeComponent(editor, kind, freeSpot(editor))
  const component = id && editor.getShape(id)
  if (!component) return
  revealInDiagram(editor, component)
  renameComponent(editor, component.id)
}

/** Puts the caret into the label with all of it selected. */
export function renameComponent(editor: Editor, id: TLShapeId): void {
  editor.setCurrentTool('select')
  // tldraw selects all only in a text that is already drawn, and a new shape is drawn in the next frame.
  editor.timers.requestAnimationFrame(() =>
    editor.timers.requestAnimationFrame(() => {
      if (editor.getOnlySelectedShapeId() === id)
        startEditingShapeWithRichText(editor, id, { selectAll: true })
    }),
  )
}

/** Middle of the place where the next component belongs; the middle of the view on a board without cards. */
function freeSpot(editor: Editor): VecLike {
  const room = diagramRoom(editor)
  if (!room) return editor.getViewportPageBounds().center
  const shapes = editor.getCurrentPageShapesSorted()
  const taken = shapes
    .filter(({ type }) => type !== 'arrow')
    .flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  // New shapes lie over older ones: the topmost component is the one that was added last.
  const last = shapes.findLast(({ type }) => type === COMPONENT)
  const previous = (last && editor.getShapePageBounds(last)) ?? null
  const { x, y } = nextSpot({ room, taken, previous, size: BOX })
  return { x: x + BOX.w / 2, y: y + BOX.h / 2 }
}
