import { computed, type Editor, type Signal } from 'tldraw'
import { isEmptyText } from '../measure.ts'
import { isSectionCard } from '../shapes/shapes.ts'

/**
 * Section the local person is writing in. Null on a board on which nobody has written yet, wherever the
 * caret stands: a fresh board puts it into the first card by itself, and that alone must not start a clock.
 */
export function editingSection(editor: Editor): string | null {
  const shape = editor.getEditingShape()
  return shape && isSectionCard(shape) && !isCaretWaiting(editor) ? shape.props.section : null
}

/** The caret stands in a card of a board on which nobody has written yet. */
export function isCaretWaiting(editor: Editor): boolean {
  const shape = editor.getEditingShape()
  if (!shape || !isSectionCard(shape) || !isEmptyText(shape.props.richText)) return false
  return isUnwritten(editor)
}

/** True while all section cards are empty. */
export function isUnwritten(editor: Editor): boolean {
  return editor
    .getCurrentPageShapes()
    .every((shape) => !isSectionCard(shape) || isEmptyText(shape.props.richText))
}

/** The same as a signal, which changes only when the answer does. */
export function editingSectionSignal(editor: Editor): Signal<string | null> {
  return computed('editing section', () => editingSection(editor))
}
