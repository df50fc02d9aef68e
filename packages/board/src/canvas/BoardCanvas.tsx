import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import {
  createTLCurrentUser,
  DefaultFontStyle,
  DefaultSizeStyle,
  Tldraw,
  useAtom,
  type Editor,
  type TLUserPreferences,
} from 'tldraw'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { StartingBoard } from '@mockboard/templates'
import { sharePresence } from '../sync/binding/presence.ts'
import { createTextSync } from '../sync/binding/text-sync.ts'
import type { BoardConnection } from '../sync/connection.ts'
import type { BoardHandle } from './board-handle.ts'
import { createBoardStore } from './board-store.ts'
import { keepContentOnBoard } from './external-content.ts'
import { ComponentUtil } from './shapes/component-util.tsx'
import { SectionCardUtil } from './shapes/section-card-util.tsx'
import { openSession } from './open-session.ts'
import { sectionTitles as sectionTitlesOf, writers } from './state.ts'
import { ComponentTool } from './tools/component-tool.ts'
import { overrides } from './ui/overrides.tsx'
import { components, TopSlot } from './ui/tldraw-components.tsx'
import 'tldraw/tldraw.css'
import './canvas.css'

export interface BoardCanvasProps {
  connection: BoardConnection
  user: { id: string; name: string; color: string }
  readOnly: boolean
  /** Put on the board when nobody has put anything there yet. */
  startingBoard: StartingBoard
  licenseKey?: string
  colorScheme: 'light' | 'dark'
  /** Names of sections, where they differ from the usual ones. */
  sectionTitles?: Readonly<Record<string, string>>
  /** Called once the board's content is on the canvas. */
  onReady: (handle: BoardHandle) => void
  /** Shown over the middle of the upper edge. */
  topSlot?: ReactNode
}

// Module constants: tldraw remounts the editor when one of these is a new object. So it does for its own
// `colorScheme`, and undo would be gone: the scheme comes with the person's preferences instead.
const assetUrls = getAssetUrlsByImport()
const shapeUtils = [SectionCardUtil, ComponentUtil]
const tools = [ComponentTool]
const NO_TITLES = {}
const NO_FILES: readonly string[] = []

/** The canvas of a session. Fills its parent. Fixed per connection: give it a `key` to open another one. */
export default function BoardCanvas(props: BoardCanvasProps) {
  const { connection, user, readOnly, colorScheme, sectionTitles = NO_TITLES } = props
  const [editor, setEditor] = useState<Editor | null>(null)
  const store = useMemo(() => createBoardStore(readOnly), [readOnly])
  const currentUser = useCurrentUser(user, colorScheme)
  const { doc, awareness } = connection
  const texts = useMemo(() => createTextSync(doc, awareness), [doc, awareness])
  // Digits jump between cards instead of picking tools.
  const options = useMemo(
    () => ({ maxPages: 1, enableToolbarKeyboardShortcuts: false, text: texts.options }),
    [texts],
  )
  const onMount = useCallback(
    (mounted: Editor) => {
      texts.attach(mounted)
      keepContentOnBoard(mounted)
      mounted.setStyleForNextShapes(DefaultFontStyle, 'sans')
      mounted.setStyleForNextShapes(DefaultSizeStyle, 's')
      setEditor(mounted)
    },
    [texts],
  )

  useSession(editor, props)
  usePresence(editor, props)
  useEffect(() => {
    if (editor) sectionTitlesOf.set(editor, sectionTitles)
  }, [editor, sectionTitles])

  return (
    <div className="mb-canvas">
      <TopSlot value={props.topSlot}>
        <Tldraw
          store={store}
          user={currentUser}
          licenseKey={props.licenseKey}
          assetUrls={assetUrls}
          shapeUtils={shapeUtils}
          tools={tools}
          overrides={overrides}
          components={components}
          options={options}
          acceptedImageMimeTypes={NO_FILES}
          acceptedVideoMimeTypes={NO_FILES}
          locale="en"
          onMount={onMount}
        />
      </TopSlot>
    </div>
  )
}

function useSession(editor: Editor | null, props: BoardCanvasProps): void {
  const { connection, readOnly, startingBoard, onReady } = props
  useEffect(() => {
    if (editor) return openSession({ editor, connection, readOnly, startingBoard, onReady })
    // The starting board and the callback are read once, when the board opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor, connection, readOnly])
}

function usePresence(editor: Editor | null, { connection, user }: BoardCanvasProps): void {
  const { awareness } = connection
  const { id, name, color } = user
  useEffect(() => {
    if (!editor) return
    return sharePresence({
      editor,
      awareness,
      user: { id, name, color },
      onWriters: (here) => writers.set(editor, here),
    })
  }, [editor, awareness, id, name, color])
}

function useCurrentUser({ id, name, color }: BoardCanvasProps['user'], colorScheme: 'light' | 'dark') {
  const preferences = useAtom<TLUserPreferences>('preferences', { id, name, color, colorScheme })
  useEffect(() => {
    preferences.update((old) => ({ ...old, id, name, color, colorScheme }))
  }, [preferences, id, name, color, colorScheme])
  return useMemo(
    () =>
      createTLCurrentUser({
        userPreferences: preferences,
        setUserPreferences: (changed) => preferences.set(changed),
      }),
    [preferences],
  )
}
