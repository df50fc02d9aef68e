import type { Editor, TLShape, TLShapePartial } from 'tldraw'
import { SECTION_CARD } from '@mockboard/protocol'
import type { SectionCardUtil } from '../shapes/section-card-util.tsx'
import { isSectionCard, type SectionCardShape } from '../shapes/shapes.ts'
import { makeRoom, type PlacedBox } from './make-room.ts'

/**
 * Lets what stands under a card make room when its text grows. Only the client whose person caused the
 * growth moves anything: the others receive the new places. Returns how to stop.
 */
export function keepRoom(editor: Editor): () => void {
  let busy = false
  return editor.sideEffects.registerAfterChangeHandler('shape', (before, after, source) => {
    if (source !== 'user' || busy || !isSectionCard(before) || !isSectionCard(after)) return
    if (before.props.growY === after.props.growY || isReplaying(editor)) return
    busy = true
    try {
      move(editor, before, after)
    } finally {
      busy = false
    }
  })
}

function move(editor: Editor, before: SectionCardShape, after: SectionCardShape): void {
  const util = editor.getShapeUtil(SECTION_CARD) as SectionCardUtil
  const shapes = editor.getCurrentPageShapes().filter(({ parentId }) => parentId === after.parentId)
  const moved = makeRoom({
    cards: shapes.filter(isSectionCard).map((card) => placed(editor, card)),
    loose: shapes
      .filter((shape) => !isSectionCard(shape) && !isBound(editor, shape))
      .map((s) => placed(editor, s)),
    id: after.id,
    oldHeight: before.props.h + before.props.growY,
  })
  if (moved.size === 0 || util.height(after) === before.props.h + before.props.growY) return
  const updates = shapes.flatMap(({ id, type, y }) => {
    const to = moved.get(id)
    // Boxes are where they are drawn, which differs from a shape's own origin when it is turned.
    return to === undefined
      ? []
      : [{ id, type, y: y + to - placed(editor, editor.getShape(id)!).y } as TLShapePartial]
  })
  editor.updateShapes(updates)
}

function placed(editor: Editor, shape: TLShape): PlacedBox {
  const bounds = editor.getShapePageBounds(shape)
  return {
    id: shape.id,
    x: bounds?.x ?? shape.x,
    y: bounds?.y ?? shape.y,
    w: bounds?.w ?? 0,
    h: bounds?.h ?? 0,
  }
}

/** An arrow that is bound goes where its ends go. */
function isBound(editor: Editor, shape: TLShape): boolean {
  return shape.type === 'arrow' && editor.getBindingsFromShape(shape, 'arrow').length > 0
}

/** An undo brings back the places as well; moving them once more would add up. */
function isReplaying(editor: Editor): boolean {
  return (editor as unknown as { history: { isReplaying(): boolean } }).history.isReplaying()
}
