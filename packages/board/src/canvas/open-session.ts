import type { Editor } from 'tldraw'
import { BOARD_DOC, TEXT_SCHEMA_VERSION, type Role } from '@mockboard/protocol'
import type { StartingBoard } from '@mockboard/templates'
import { bind } from '../sync/binding/bind.ts'
import type { BoardConnection } from '../sync/connection.ts'
import type { BoardHandle } from './board-handle.ts'
import { createBoardHandle, firstView } from './handle.ts'
import { keepRoom } from './layout/keep-room.ts'
import { insertStartingBoard } from './starting/insert-board.ts'

export interface SessionOptions {
  editor: Editor
  connection: BoardConnection
  readOnly: boolean
  startingBoard: StartingBoard
  onReady: (handle: BoardHandle) => void
}

/** Brings the shared board onto the canvas once it has arrived, and keeps both together. Returns how to stop. */
export function openSession(options: SessionOptions): () => void {
  const { editor, connection, readOnly } = options
  const stops: (() => void)[] = []
  let stopped = false
  signShapes(editor, connection.role)
  void connection.ready.then(() => {
    if (stopped) return
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
    )
    if (!readOnly) seed(options)
    firstView(editor)
    options.onReady(createBoardHandle(editor))
  })
  return () => {
    stopped = true
    for (const stop of stops.reverse()) stop()
  }
}

/** A document nobody has written to gets the starting board and says by which rules it was written. */
function seed({ editor, connection, startingBoard }: SessionOptions): void {
  const meta = connection.doc.getMap(BOARD_DOC.meta)
  if (meta.has('schema')) return
  connection.doc.transact(() => {
    meta.set('schema', editor.store.schema.serialize())
    meta.set('textSchema', TEXT_SCHEMA_VERSION)
    meta.set('seeded', startingBoard.id)
  })
  insertStartingBoard(editor, startingBoard)
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
