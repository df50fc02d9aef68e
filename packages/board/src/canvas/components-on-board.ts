import { Box, createShapeId, startEditingShapeWithRichText, toRichText, Vec } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { COMPONENT } from '@mockboard/protocol'
import { componentKind } from './catalogue.ts'
import { BOX } from './typography.ts'

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

/** The same, near the middle of the view where nothing stands yet, with its label ready to be typed over. */
export function addComponent(editor: Editor, kind: string): void {
  const id = placeComponent(editor, kind, freeSpot(editor))
  if (id) renameComponent(editor, id)
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

const STEP = { x: BOX.w + 48, y: BOX.h + 48 }
/** Rings of places to try around the middle before giving up and stacking. */
const RINGS = 6

function freeSpot(editor: Editor): VecLike {
  const view = editor.getViewportPageBounds()
  const taken = editor
    .getCurrentPageShapes()
    .filter(({ type }) => type !== 'arrow')
    .flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  const isFree = ({ x, y }: VecLike): boolean => {
    const box = new Box(x - BOX.w / 2 - 12, y - BOX.h / 2 - 12, BOX.w + 24, BOX.h + 24)
    return !taken.some((other) => other.collides(box))
  }
  const spots = around(view.center).filter(isFree)
  const inView = spots.find((spot) => view.containsPoint(spot))
  return inView ?? spots[0] ?? view.center
}

/** Places of a grid around a point, the nearest first, rows before columns as diagrams read. */
function around(middle: VecLike): VecLike[] {
  const spots: VecLike[] = []
  for (let row = -RINGS; row <= RINGS; row++) {
    for (let column = -RINGS; column <= RINGS; column++) {
      spots.push({ x: middle.x + column * STEP.x, y: middle.y + row * STEP.y })
    }
  }
  return spots.sort((a, b) => Vec.Dist2(a, middle) - Vec.Dist2(b, middle))
}
