import { isShapeId, type TLShape, type TLShapeId, type TLStore } from 'tldraw'
import { isEmptyText } from '../measure.ts'
import { isSectionCard } from './shapes.ts'

/**
 * Keeps the section cards on the board: one stray Backspace must not take a section with all its text. A
 * person may remove a card only while it is empty and its section has another one, say after a template was
 * inserted. Undo and other people's changes pass: what they do was allowed where it was done.
 * Returns how to stop.
 */
export function keepCards(store: TLStore, isReplaying: () => boolean): () => void {
  // tldraw asks for each shape before any is gone: two empty cards of a section must not both go.
  const leaving = new Set<TLShapeId>()
  const mayGo = (card: TLShape): boolean => {
    if (!isSectionCard(card) || !isEmptyText(card.props.richText)) return false
    const { section } = card.props
    const others = store.query.records('shape').get()
    return others.some(
      (other) =>
        other.id !== card.id &&
        isSectionCard(other) &&
        other.props.section === section &&
        !leaving.has(other.id),
    )
  }
  const stops = [
    store.sideEffects.registerBeforeDeleteHandler('shape', (shape, source) => {
      if (source !== 'user' || isReplaying()) return
      if (!isSectionCard(shape)) return liftCards(store, shape, mayGo)
      if (!mayGo(shape)) return false
      leaving.add(shape.id)
    }),
    store.sideEffects.registerOperationCompleteHandler(() => leaving.clear()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** A frame or group goes without the cards in it: they stay where they are seen, on the page itself. */
function liftCards(store: TLStore, parent: TLShape, mayGo: (card: TLShape) => boolean): void {
  const inside = store.query.records('shape', () => ({ parentId: { eq: parent.id } })).get()
  for (const child of inside) if (isSectionCard(child) && !mayGo(child)) store.put([onPage(store, child)])
}

/** The shape at the same place of the page, whatever it lay in. */
function onPage(store: TLStore, shape: TLShape): TLShape {
  const parent = isShapeId(shape.parentId) ? store.get(shape.parentId) : undefined
  if (!parent) return shape
  const cos = Math.cos(parent.rotation)
  const sin = Math.sin(parent.rotation)
  return onPage(store, {
    ...shape,
    parentId: parent.parentId,
    x: parent.x + shape.x * cos - shape.y * sin,
    y: parent.y + shape.x * sin + shape.y * cos,
    rotation: parent.rotation + shape.rotation,
  })
}
