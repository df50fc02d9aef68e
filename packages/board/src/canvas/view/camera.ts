import { Box, startEditingShapeWithRichText, type Editor, type TLShape } from 'tldraw'
import { COMPONENT } from '@mockboard/protocol'
import { SECTION_IDS } from '@mockboard/templates'
import { isSectionCard } from '../shapes/shapes.ts'
import { fittedCamera } from '../state.ts'
import { isCaretWaiting } from '../writing/editing-section.ts'
import { around, CHROME, fitted, NARROW, READABLE, type Area, type View } from './fit.ts'

const MOVE = { animation: { duration: 220 } }
/** Below this zoom nobody reads: a board that grew very tall is then shown from its top instead of whole. */
const OVERVIEW = 0.5

/** Brings a section's card into view and, where one may write, puts the caret in it. */
export function jumpToSection(editor: Editor, section: string): void {
  const card = cardOf(editor, section)
  if (!card) return
  if (editor.getEditingShapeId() !== card.id) editor.complete()
  zoomToShapes(editor, [card])
  if (editor.getIsReadonly()) editor.select(card.id)
  else startEditingShapeWithRichText(editor, card)
}

export function cardOf(editor: Editor, section: string | undefined): TLShape | undefined {
  return editor
    .getCurrentPageShapes()
    .find((shape) => isSectionCard(shape) && shape.props.section === section)
}

/** Brings the components and arrows into view; an empty diagram area when there are none yet. */
export function jumpToDiagram(editor: Editor): void {
  editor.complete()
  const diagram = editor.getCurrentPageShapes().filter(isDiagram)
  if (diagram.length > 0) return zoomToShapes(editor, diagram)
  const room = diagramRoom(editor)
  if (room) fit(editor, room, { most: 1, least: READABLE, animate: true })
}

/** Brings a shape of the diagram into view together with the rest of it; does nothing where it is in view. */
export function revealInDiagram(editor: Editor, shape: TLShape): void {
  const bounds = editor.getShapePageBounds(shape)
  if (!bounds || freeView(editor).contains(bounds)) return
  const diagram = boundsOf(editor, editor.getCurrentPageShapes().filter(isDiagram))
  if (diagram) fit(editor, diagram, { most: 1, least: 0, animate: true })
}

/** Fits everything on the screen, with room for a diagram under the cards while there is none. */
export function showAll(editor: Editor, animate = true): void {
  if (!isCaretWaiting(editor)) editor.complete()
  const all = around([editor.getCurrentPageBounds(), diagramRoom(editor)].filter((box) => !!box))
  if (all) fittedCamera.set(editor, fit(editor, all, { most: 1, least: OVERVIEW, animate }))
}

/** True while the view is the one that `showAll` made. */
export function isFitted(editor: Editor): boolean {
  const fitted = fittedCamera.get(editor)
  if (!fitted) return false
  const { x, y, z } = editor.getCamera()
  return Math.abs(x - fitted.x) * z < 2 && Math.abs(y - fitted.y) * z < 2 && Math.abs(z / fitted.z - 1) < 0.01
}

/** What a person sees first: the whole board, or its first card where the whole would be too small to read. */
export function firstView(editor: Editor): void {
  // The editor measures its canvas now and then; a board that arrives before that would be fitted to a guess.
  editor.updateViewportScreenBounds(editor.getContainer())
  showAll(editor, false)
  if (editor.getZoomLevel() >= READABLE / 2) return
  const first = cardOf(editor, SECTION_IDS[0]) ?? editor.getCurrentPageShapes().find(isSectionCard)
  if (first) zoomToShapes(editor, [first], false)
}

/** The area under the cards where the starting boards leave room for a diagram; null without cards. */
export function diagramRoom(editor: Editor): Area | null {
  const cards = boundsOf(editor, editor.getCurrentPageShapes().filter(isSectionCard))
  return cards && { x: cards.x, y: cards.y + cards.h + 24, w: cards.w, h: 300 }
}

/** Brings shapes into view, unless they already are and can be read. */
export function zoomToShapes(editor: Editor, shapes: readonly TLShape[], animate = true): void {
  const all = boundsOf(editor, shapes)
  if (!all || isReadable(editor, all)) return
  const margin = editor.getViewportScreenBounds().w < NARROW ? 4 : 40
  fit(editor, Box.ExpandBy(Box.From(all), margin), { most: 1.1, least: READABLE, animate })
}

function isDiagram({ type }: TLShape): boolean {
  return type === COMPONENT || type === 'arrow'
}

function boundsOf(editor: Editor, shapes: readonly TLShape[]): Area | null {
  return around(shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? []))
}

/** Part of the page in view that nothing covers. */
function freeView(editor: Editor): Box {
  const { z } = editor.getCamera()
  const view = editor.getViewportPageBounds()
  return new Box(view.x, view.y + CHROME.top / z, view.w, view.h - (CHROME.top + CHROME.bottom) / z)
}

/** Whole in view and large enough to read: then moving the camera would only disturb. */
function isReadable(editor: Editor, bounds: Area): boolean {
  const { z } = editor.getCamera()
  // A board that was fitted touches the edge of the free part, give or take a rounding.
  return z >= READABLE && Box.ExpandBy(freeView(editor), 4 / z).contains(Box.From(bounds))
}

interface Fit {
  most: number
  least: number
  animate: boolean
}

/** Moves the camera to these bounds and returns it; stays where it is when there is nothing to aim at. */
function fit(editor: Editor, bounds: Area, { most, least, animate }: Fit): View {
  const floor = editor.getCameraOptions().zoomSteps[0] ?? 0.05
  const view = fitted(bounds, editor.getViewportScreenBounds(), { most, least, floor })
  if (!view) return editor.getCamera()
  editor.setCamera(view, animate ? MOVE : { immediate: true })
  return view
}
