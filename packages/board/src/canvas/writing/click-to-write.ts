import { startEditingShapeWithRichText, type Editor, type TLEventInfo } from 'tldraw'
import { isSectionCard, type SectionCardShape } from '../shapes/shapes.ts'
import { CARD } from '../typography.ts'

/**
 * Lets one click or tap on the text of a section card put the caret there; tldraw wants two. A drag still
 * moves the card, a click on its title selects it. Returns how to stop.
 */
export function clickToWrite(editor: Editor): () => void {
  let pressed = false
  const before = (info: TLEventInfo): void => {
    pressed = isPlainRelease(info) && editor.isIn('select.pointing_shape')
  }
  const after = (info: TLEventInfo): void => {
    if (!pressed || !isPlainRelease(info) || !editor.isIn('select.idle')) return
    pressed = false
    const card = editor.getOnlySelectedShape()
    if (!card || !isSectionCard(card) || !isOnText(editor, card)) return
    editor.markHistoryStoppingPoint('write by a click')
    startEditingShapeWithRichText(editor, card)
    editor.emit('place-caret', { shapeId: card.id, point: info.point })
  }
  editor.on('before-event', before)
  editor.on('event', after)
  return () => {
    editor.off('before-event', before)
    editor.off('event', after)
  }
}

type Release = Extract<TLEventInfo, { type: 'pointer' }>

function isPlainRelease(info: TLEventInfo): info is Release {
  return (
    info.type === 'pointer' &&
    info.name === 'pointer_up' &&
    !info.shiftKey &&
    !info.altKey &&
    !info.accelKey &&
    info.button === 0
  )
}

/** What lies on the card takes the click itself: then the card is not what is selected. */
function isOnText(editor: Editor, card: SectionCardShape): boolean {
  return editor.getPointInShapeSpace(card, editor.inputs.getCurrentPagePoint()).y > CARD.title
}
