import { react, type Editor, type TLShape } from 'tldraw'
import type { Evidence } from '@mockboard/grader'
import type { BoardHandle } from './board-handle.ts'
import { addComponent } from './components-on-board.ts'
import { shapesOf } from './evidence/places.ts'
import { coverage, highlighted } from './state.ts'
import { isFitted, jumpToDiagram, jumpToSection, showAll, zoomToShapes } from './view/camera.ts'
import { editingSection, editingSectionSignal } from './writing/editing-section.ts'

/** The narrow door through which the rest of the page drives the canvas. */
export function createBoardHandle(editor: Editor): BoardHandle {
  return {
    records: () =>
      editor.store.allRecords().filter(({ typeName }) => editor.store.scopedTypes.document.has(typeName)),
    onChange: (listener) => editor.store.listen(() => listener(), { scope: 'document' }),
    highlight: (evidence) => highlighted.set(editor, evidence),
    zoomTo: (evidence) => {
      highlighted.set(editor, evidence)
      zoomToShapes(editor, shapesIn(editor, evidence))
    },
    jumpToSection: (section) => jumpToSection(editor, section),
    jumpToDiagram: () => jumpToDiagram(editor),
    showAll: () => showAll(editor),
    isFitted: () => isFitted(editor),
    editingSection: () => editingSection(editor),
    onEditingSection: (listener) => {
      let first = true
      const signal = editingSectionSignal(editor)
      return react('editing section', () => {
        const section = signal.get()
        if (!first) listener(section)
        first = false
      })
    },
    setCoverage: (shares) => coverage.set(editor, shares),
    addComponent: (kind) => addComponent(editor, kind),
  }
}

function shapesIn(editor: Editor, evidence: readonly Evidence[]): TLShape[] {
  return evidence.flatMap((one) => shapesOf(editor, one))
}
