import { Box, react, startEditingShapeWithRichText, type Editor, type TLShape } from 'tldraw'
import type { Evidence } from '@mockboard/grader'
import { COMPONENT } from '@mockboard/protocol'
import { SECTION_IDS } from '@mockboard/templates'
import type { BoardHandle } from './board-handle.ts'
import { addComponent } from './components-on-board.ts'
import { shapesOf } from './evidence/places.ts'
import { isSectionCard } from './shapes/shapes.ts'
import { coverage, fittedCamera, highlighted } from './state.ts'

interface View {
  x: number
  y: number
  z: number
}

const MOVE = { animation: { duration: 220 } }

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
  const card = editor
    .getCurrentPageShapes()
    .find((shape) => isSectionCard(shape) && shape.props.section === section)
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
  fit(editor, diagramRoom(editor), 1, true)
}

/** Fits everything on the screen, with room for a diagram under the cards while there is none. */
export function showAll(editor: Editor, animate = true): void {
  editor.complete()
  const bounds = editor.getCurrentPageBounds()
  if (!bounds) return
  fittedCamera.set(editor, fit(editor, Box.Common([bounds, diagramRoom(editor)]), 1, animate))
}

function isFitted(editor: Editor): boolean {
  const fitted = fittedCamera.get(editor)
  if (!fitted) return false
  const { x, y, z } = editor.getCamera()
  return Math.abs(x - fitted.x) * z < 2 && Math.abs(y - fitted.y) * z < 2 && Math.abs(z / fitted.z - 1) < 0.01
}

/** What a person sees first: the whole board, or its first card where the whole would be too small to read. */
export function firstView(editor: Editor): void {
  showAll(editor, false)
  if (editor.getZoomLevel() >= READABLE / 2) return
  const cards = editor.getCurrentPageShapes().filter(isSectionCard)
  const first = cards.find((card) => card.props.section === SECTION_IDS[0]) ?? cards[0]
  if (first) zoomToShapes(editor, [first], false)
}

/** The area under the cards where the starting boards leave room for a diagram. */
export function diagramRoom(editor: Editor): Box {
  const cards = editor.getCurrentPageShapes().filter(isSectionCard)
  const around = Box.Common(cards.flatMap((card) => editor.getShapePageBounds(card) ?? []))
  return new Box(around.minX, around.maxY + 24, around.w, 300)
}

function zoomToShapes(editor: Editor, shapes: readonly TLShape[], animate = true): void {
  const bounds = shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  if (bounds.length === 0) return
  const all = Box.Common(bounds)
  const margin = editor.getViewportScreenBounds().w < NARROW ? 4 : 40
  if (!isReadable(editor, all)) fit(editor, Box.ExpandBy(all, margin), 1.1, animate)
}

/** Pixels of the canvas that lie under tldraw's menu above and its toolbar below. */
const CHROME = { top: 48, bottom: 68, side: 20 } as const
/** Width in pixels below which a canvas is a phone's. */
const NARROW = 640
/** Zoom below which 15 px text is smaller than 11 px. */
const READABLE = 11 / 15

/** Whole in view and large enough to read: then moving the camera would only disturb. */
function isReadable(editor: Editor, bounds: Box): boolean {
  const { z } = editor.getCamera()
  const view = editor.getViewportPageBounds()
  const free = new Box(view.x, view.y + CHROME.top / z, view.w, view.h - (CHROME.top + CHROME.bottom) / z)
  // A board that was fitted touches the edge of the free part, give or take a rounding.
  return z >= READABLE && Box.ExpandBy(free, 4 / z).contains(bounds)
}

/** Brings bounds into the part of the canvas that nothing covers, no larger than `maxZoom`; returns the camera. */
function fit(editor: Editor, bounds: Box, maxZoom: number, animate: boolean): View {
  const { w, h } = editor.getViewportScreenBounds()
  const free = { w: w - 2 * CHROME.side, h: h - CHROME.top - CHROME.bottom }
  const { zoomSteps } = editor.getCameraOptions()
  const z = Math.max(zoomSteps[0] ?? 0.05, Math.min(free.w / bounds.w, free.h / bounds.h, maxZoom))
  const x = w / 2 / z - bounds.midX
  // A phone's keyboard covers the lower half: what was asked for stands at the top there.
  const y = w < NARROW ? CHROME.top / z - bounds.minY : (CHROME.top + free.h / 2) / z - bounds.midY
  editor.setCamera({ x, y, z }, animate ? MOVE : { immediate: true })
  return { x, y, z }
}

function shapesIn(editor: Editor, evidence: readonly Evidence[]): TLShape[] {
  return evidence.flatMap((one) => shapesOf(editor, one))
}

function editingSection(editor: Editor): string | null {
  const shape = editor.getEditingShape()
  return shape && isSectionCard(shape) ? shape.props.section : null
}
