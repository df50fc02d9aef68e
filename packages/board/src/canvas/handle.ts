import { Box, react, startEditingShapeWithRichText, type Editor, type TLShape } from 'tldraw'
import type { Evidence } from '@mockboard/grader'
import { COMPONENT, SECTION_CARD } from '@mockboard/protocol'
import type { BoardHandle } from './board-handle.ts'
import { addComponent } from './components-on-board.ts'
import { shapesOf } from './evidence/places.ts'
import type { SectionCardShape } from './shapes/section-card-util.tsx'
import { coverage, highlighted } from './state.ts'

const MOVE = { animation: { duration: 220 } }
/** Pixels kept free around what is brought into view. */
const INSET = 64

/** The narrow door through which the rest of the page drives the canvas. */
export function createBoardHandle(editor: Editor): BoardHandle {
  return {
    records: () => editor.store.allRecords().filter(({ typeName }) => editor.store.scopedTypes.document.has(typeName)),
    onChange: (listener) => editor.store.listen(() => listener(), { scope: 'document' }),
    highlight: (evidence) => highlighted.set(editor, evidence),
    zoomTo: (evidence) => {
      highlighted.set(editor, evidence)
      zoomToShapes(editor, shapesIn(editor, evidence))
    },
    jumpToSection: (section) => jumpToSection(editor, section),
    jumpToDiagram: () => jumpToDiagram(editor),
    showAll: () => showAll(editor),
    editingSection: () => editingSection(editor),
    onEditingSection: (listener) => {
      let first = true
      return react('editing section', () => {
        const section = editingSection(editor)
        if (!first) listener(section)
        first = false
      })
    },
    setCoverage: (shares) => coverage.set(editor, shares),
    addComponent: (kind) => addComponent(editor, kind),
  }
}

/** Brings a section's card into view and, where one may write, puts the caret in it. */
export function jumpToSection(editor: Editor, section: string): void {
  const card = editor.getCurrentPageShapes().find((shape) => isCard(shape) && shape.props.section === section)
  if (!card) return
  if (editor.getEditingShapeId() !== card.id) editor.complete()
  zoomToShapes(editor, [card])
  if (editor.getIsReadonly()) editor.select(card.id)
  else startEditingShapeWithRichText(editor, card)
}

/** Brings the components and arrows into view; an empty diagram area when there are none yet. */
export function jumpToDiagram(editor: Editor): void {
  editor.complete()
  const shapes = editor.getCurrentPageShapes()
  const diagram = shapes.filter(({ type }) => type === COMPONENT || type === 'arrow')
  if (diagram.length > 0) return zoomToShapes(editor, diagram)
  const cards = Box.Common(shapes.filter(isCard).flatMap((card) => editor.getShapePageBounds(card) ?? []))
  editor.zoomToBounds(new Box(cards.minX, cards.maxY + 24, cards.w, 300), { inset: INSET, targetZoom: 1, ...MOVE })
}

/** Fits everything on the screen. */
export function showAll(editor: Editor): void {
  editor.complete()
  const bounds = editor.getCurrentPageBounds()
  if (bounds) editor.zoomToBounds(bounds, { inset: 32, targetZoom: 1, ...MOVE })
}

function zoomToShapes(editor: Editor, shapes: readonly TLShape[]): void {
  const bounds = shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  if (bounds.length === 0) return
  editor.zoomToBounds(Box.Common(bounds), { inset: INSET, targetZoom: 1.1, ...MOVE })
}

function shapesIn(editor: Editor, evidence: readonly Evidence[]): TLShape[] {
  return evidence.flatMap((one) => shapesOf(editor, one))
}

function editingSection(editor: Editor): string | null {
  const shape = editor.getEditingShape()
  return shape && isCard(shape) ? shape.props.section : null
}

function isCard(shape: TLShape): shape is SectionCardShape {
  return shape.type === SECTION_CARD
}
