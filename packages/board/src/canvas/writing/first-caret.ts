import { startEditingShapeWithRichText, type Editor } from 'tldraw'
import { SECTION_IDS } from '@mockboard/templates'
import { highlighted } from '../state.ts'
import { cardOf } from '../view/camera.ts'
import { isUnwritten } from './editing-section.ts'

/**
 * Puts the caret into the first card of a board on which nobody has written: whoever started wants to write.
 * The camera stays. Not where a finger is the pointer: the keyboard would cover the board before it was seen.
 */
export function putFirstCaret(editor: Editor): void {
  if (editor.getIsReadonly() || editor.getEditingShapeId() || highlighted.get(editor)) return
  if (!isUnwritten(editor) || matchMedia('(pointer: coarse)').matches || isFocusElsewhere(editor)) return
  const card = cardOf(editor, SECTION_IDS[0])
  if (card) startEditingShapeWithRichText(editor, card)
}

/** A dialog is open, or the person is already in some other part of the page. */
function isFocusElsewhere(editor: Editor): boolean {
  const container = editor.getContainer()
  const document = container.ownerDocument
  const { activeElement, body } = document
  const dialog = document.querySelector('[role=dialog],[role=alertdialog],dialog[open]')
  const free = !activeElement || activeElement === body || container.contains(activeElement)
  return dialog !== null || !free
}
