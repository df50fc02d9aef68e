import type { Editor } from 'tldraw'
import * as Y from 'yjs'
import type { Role } from '@mockboard/protocol'
import type { StartingBoard } from '@mockboard/templates'
import { bind } from '../sync/binding/bind.ts'
import type { BoardConnection } from '../sync/connection.ts'
import type { BoardHandle } from './board-handle.ts'
import { createBoardHandle } from './handle.ts'
import { keepRoom } from './layout/keep-room.ts'
import { keepCards } from './shapes/keep-cards.ts'
import { isSeeded, seedUpdate } from './starting/seed.ts'
import { firstView } from './view/camera.ts'
import { clickToWrite } from './writing/click-to-write.ts'
import { putFirstCaret } from './writing/first-caret.ts'

export interface SessionOptions {
  editor: Editor
  connection: BoardConnection
  readOnly: boolean
  startingBoard: StartingBoard
  onReady: (handle: BoardHandle) => void
}

/** Brings the shared board onto the canvas once it has arrived, and keeps both together. Returns how to stop. */
export function openSession(options: SessionOptions): () => void {
  const { editor, connection, readOnly, startingBoard } = options
  const stops: (() => void)[] = []
  let stopped = false
  signShapes(editor, connection.role)
  void connection.ready.then(() => {
    if (stopped) return
    // Before the canvas: it would put its own empty page there.
    if (!readOnly && !isSeeded(connection.doc)) Y.applyUpdate(connection.doc, seedUpdate(startingBoard))
    const binding = bind({
      store: editor.store,
      doc: connection.doc,
      writable: !readOnly,
      isReplaying: () => replaying(editor),
    })
    stops.push(
      () => binding.stop(),
      connection.beforeRemote(() => binding.flush()),
      keepRoom(editor),
      keepCards(editor.store, () => replaying(editor)),
      clickToWrite(editor),
    )
    firstView(editor)
    options.onReady(createBoardHandle(editor))
    // The interviewer's words belong elsewhere. Last: the page may have shown evidence, and that stands.
    if (connection.role === 'candidate') putFirstCaret(editor)
  })
  return () => {
    stopped = true
    for (const stop of stops.reverse()) stop()
  }
}

/** Says on every new shape whose it is: what an interviewer writes must not count for the candidate. */
function signShapes(editor: Editor, role: Role): void {
  const author = role === 'interviewer' ? 'interviewer' : 'candidate'
  editor.getInitialMetaForShape = () => ({ author })
}

/** `isReplaying` is internal to tldraw; the undo tests of the binding pin it. */
function replaying(editor: Editor): boolean {
  return (editor as unknown as { history: { isReplaying(): boolean } }).history.isReplaying()
}
