import { useEditor, useValue } from 'tldraw'
import { COMPONENT } from '@mockboard/protocol'
import { diagramRoom } from '../view/camera.ts'
import { isSectionCard } from '../shapes/shapes.ts'

/** Says what the empty space under the cards is for. Drawn behind the shapes, gone with the first component. */
export function DiagramHint() {
  const editor = useEditor()
  const room = useValue(
    'room for a diagram',
    () => {
      const shapes = editor.getCurrentPageShapes()
      const started = shapes.some(({ type }) => type === COMPONENT || type === 'arrow')
      return started || !shapes.some(isSectionCard) ? null : diagramRoom(editor)
    },
    [editor],
  )
  const readOnly = useValue('read-only', () => editor.getIsReadonly(), [editor])
  const writing = useValue('writing', () => editor.getEditingShapeId() !== null, [editor])
  if (!room) return null
  const { x, y, w, h } = room
  return (
    <div className="mb-diagram-hint" style={{ transform: `translate(${x}px, ${y}px)`, width: w, height: h }}>
      <span className="mb-diagram-hint__title">
        <span className="mb-card__digit">7</span> System diagram
      </span>
      {!readOnly && (
        <span>
          {writing && (
            <>
              <kbd>Esc</kbd> leaves the text, then <kbd>1</kbd> to <kbd>6</kbd> go to a card,{' '}
            </>
          )}
          <kbd>C</kbd> adds a component, <kbd>A</kbd> draws an arrow between two
        </span>
      )}
    </div>
  )
}
