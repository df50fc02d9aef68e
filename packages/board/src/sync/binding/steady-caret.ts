import { Plugin, TextSelection, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  type ProsemirrorBinding,
} from 'y-prosemirror'
import * as Y from 'yjs'

/**
 * Keeps the caret beside the character after which it stands while others write. y-prosemirror keeps it
 * before the next character, so two people who write at one spot push each other's caret along and their
 * words come out letter by letter in turns; this way each word stays whole.
 */
export function steadyCaret(doc: Y.Doc): Plugin {
  let view: EditorView | null = null
  let caret: Y.RelativePosition | null = null
  const remember = (): void => {
    caret = view ? leftBound(view.state, doc) : null
  }
  return new Plugin({
    view: (created) => {
      view = created
      doc.on('beforeAllTransactions', remember)
      return {
        destroy: () => {
          view = null
          doc.off('beforeAllTransactions', remember)
        },
      }
    },
    appendTransaction: (transactions, _before, state) => {
      if (!caret || !transactions.some(cameFromOthers)) return null
      const binding = bindingOf(state)
      if (!binding) return null
      const { type, mapping } = binding
      const position = relativePositionToAbsolutePosition(doc, type, caret, mapping)
      const { selection } = state
      if (position === null || position === selection.head || position > state.doc.content.size) return null
      const there = TextSelection.near(state.doc.resolve(position), -1)
      return state.tr.setSelection(there).setMeta('addToHistory', false)
    },
  })
}

function cameFromOthers(transaction: { getMeta(key: unknown): unknown }): boolean {
  const change = transaction.getMeta(ySyncPluginKey) as
    | { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean }
    | undefined
  return change?.isChangeOrigin === true && change.isUndoRedoOperation !== true
}

/** Place of a bare caret, tied to the character on its left; null for a selection. */
function leftBound(state: EditorState, doc: Y.Doc): Y.RelativePosition | null {
  const { selection } = state
  const binding = bindingOf(state)
  if (!selection.empty || !(selection instanceof TextSelection) || !binding) return null
  const right: Y.RelativePosition = absolutePositionToRelativePosition(
    selection.head,
    binding.type,
    binding.mapping,
  )
  const place = Y.createAbsolutePositionFromRelativePosition(right, doc)
  if (!(place?.type instanceof Y.XmlText)) return null
  return Y.createRelativePositionFromTypeIndex(place.type, place.index, -1)
}

function bindingOf(state: EditorState): ProsemirrorBinding | null {
  const sync = ySyncPluginKey.getState(state) as { binding: ProsemirrorBinding | null } | undefined
  return sync?.binding ?? null
}
