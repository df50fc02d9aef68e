import { react, startEditingShapeWithRichText, type Editor } from 'tldraw'
import { SECTION_CARD } from '@mockboard/protocol'

/**
 * Lets a person select a card and simply write. What is typed before the text editor is there is kept and
 * put in front. Digits still jump between the cards. Returns how to stop.
 */
export function typingStartsEditing(editor: Editor): () => void {
  let waiting = ''
  let stopWaiting: (() => void) | null = null

  const deliver = (): void => {
    stopWaiting = react('typed before editing', () => {
      const text = editor.getRichTextEditor()
      if (!text || waiting === '') return
      const typed = waiting
      waiting = ''
      text.chain().focus('end').insertContent({ type: 'text', text: typed }).run()
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isWriting(event) || isElsewhere(editor, event)) return
    const card = editor.getOnlySelectedShape()
    if (card?.type !== SECTION_CARD || editor.getIsReadonly()) return
    if (editor.getEditingShapeId() !== null && waiting === '') return
    event.preventDefault()
    event.stopImmediatePropagation()
    waiting += event.key
    if (editor.getEditingShapeId() !== null) return
    stopWaiting?.()
    startEditingShapeWithRichText(editor, card)
    deliver()
  }
  const container = editor.getContainer()
  container.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    stopWaiting?.()
    container.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}

function isWriting({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return [...key].length === 1 && !/[\d ]/.test(key) && !ctrlKey && !metaKey && !altKey && !isComposing
}

/** In a field of ours, or in a text that is already being edited. */
function isElsewhere(editor: Editor, { target }: KeyboardEvent): boolean {
  if (editor.getCurrentToolId() !== 'select') return true
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
}
