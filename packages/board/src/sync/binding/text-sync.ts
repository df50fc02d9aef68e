import { Extension, type Editor as TextEditor, type EditorOptions } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { redo, undo, yCursorPlugin, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Editor, TLShapeId, TLTextOptions } from 'tldraw'
import { FIELD } from '@mockboard/protocol'
import { caretElement } from './caret.ts'
import { recordsOf } from './context.ts'
import { steadyCaret } from './steady-caret.ts'
import { TEXT_EXTENSIONS } from './text-schema.ts'
import { createTextUndo } from './text-undo.ts'

export interface TextSync {
  /** For tldraw's `options.text`. */
  readonly options: TLTextOptions
  /** Tells which canvas the texts are on; before anybody can edit one. */
  attach(canvas: Editor): void
}

/**
 * Configures tldraw's text editor so that a text being edited is the shared one, character by character,
 * in every shape that has text. Relies on two details of tldraw's RichTextArea, which a browser test pins:
 * options given here replace its own, and it resets the text through the command `setContent`.
 */
export function createTextSync(doc: Y.Doc, awareness: Awareness): TextSync {
  let canvas: Editor | null = null
  const undoOf = createTextUndo()
  const sharedText = Extension.create({
    name: 'sharedText',
    // Below 100: loaded after the core commands, whose `setContent` this replaces.
    priority: 50,
    // A remote change would arrive twice, the second time as a reset that throws the caret to the end.
    addCommands: () => ({ setContent: () => () => true }),
    addKeyboardShortcuts: () => ({
      'Mod-z': ({ editor: text }) => (undo(text.state), true),
      'Shift-Mod-z': ({ editor: text }) => (redo(text.state), true),
      'Mod-y': ({ editor: text }) => (redo(text.state), true),
    }),
    addProseMirrorPlugins: () => {
      // A shape made a moment ago reaches the document with the next frame; its text is needed now.
      canvas?.store._flushHistory()
      const text = textOf(doc, canvas?.getEditingShapeId() ?? null)
      if (!text) return []
      const carets = yCursorPlugin(awareness, { cursorBuilder: caretElement })
      return [ySyncPlugin(text), carets, yUndoPlugin({ undoManager: undoOf(text) }), steadyCaret(doc)]
    },
  })
  const tipTapConfig: Partial<EditorOptions> = {
    // tldraw's own choice is the start, a moment after the text opens: what was typed by then came out scrambled.
    autofocus: 'end',
    extensions: [...TEXT_EXTENSIONS, sharedText],
    onUpdate: ({ editor: text, transaction }) => {
      if (canvas && !cameFromOthers(transaction)) writeBack(canvas, text)
    },
  }
  return { options: { tipTapConfig }, attach: (mounted) => void (canvas = mounted) }
}

function textOf(doc: Y.Doc, id: TLShapeId | null): Y.XmlFragment | null {
  const text = id === null ? undefined : recordsOf(doc).get(id)?.get(FIELD.richText)
  return text instanceof Y.XmlFragment ? text : null
}

/** What others typed reaches the store from the document; only their client measures and makes room. */
function cameFromOthers(transaction: Transaction): boolean {
  const change = transaction.getMeta(ySyncPluginKey) as
    | { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean }
    | undefined
  return change?.isChangeOrigin === true && change.isUndoRedoOperation !== true
}

/**
 * Puts the edited text into the store, where sizes are computed from it. Outside the board's undo: taking
 * back a step of the board must not take back words.
 */
function writeBack(editor: Editor, text: TextEditor): void {
  const shape = editor.getEditingShape()
  if (!shape) return
  const richText = text.state.doc.toJSON()
  editor.run(() => editor.updateShape({ id: shape.id, type: shape.type, props: { richText } } as never), {
    history: 'ignore',
  })
}
