import type { Editor, TLArrowShape, TLShape, TLShapeId } from 'tldraw'
import type { Evidence } from '@mockboard/grader'

/** The shapes that an evidence is about: a note, a component, or the arrow between two components. */
export function shapesOf(editor: Editor, evidence: Evidence): TLShape[] {
  if ('note' in evidence) return existing(editor, evidence.note)
  if ('component' in evidence) return existing(editor, evidence.component)
  const [from, to] = evidence.link
  const arrows = arrowsBetween(editor, idOf(from), idOf(to))
  return arrows.length > 0 ? arrows : [...existing(editor, from), ...existing(editor, to)]
}

function existing(editor: Editor, id: string): TLShape[] {
  const shape = editor.getShape(idOf(id))
  return shape ? [shape] : []
}

function idOf(id: string): TLShapeId {
  return (id.startsWith('shape:') ? id : `shape:${id}`) as TLShapeId
}

function arrowsBetween(editor: Editor, from: TLShapeId, to: TLShapeId): TLArrowShape[] {
  return editor.getBindingsToShape(from, 'arrow').flatMap(({ fromId }) => {
    const arrow = editor.getShape<TLArrowShape>(fromId)
    const ends = editor.getBindingsFromShape(fromId, 'arrow').map(({ toId }) => toId)
    return arrow && ends.includes(to) ? [arrow] : []
  })
}
