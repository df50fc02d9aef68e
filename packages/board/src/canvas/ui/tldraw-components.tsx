import {
  ArrowToolbarItem,
  DefaultRichTextToolbar,
  DefaultStylePanel,
  DefaultToolbar,
  DiamondToolbarItem,
  DrawToolbarItem,
  EllipseToolbarItem,
  EraserToolbarItem,
  FrameToolbarItem,
  HandToolbarItem,
  HighlightToolbarItem,
  LaserToolbarItem,
  LineToolbarItem,
  NoteToolbarItem,
  RectangleToolbarItem,
  SelectToolbarItem,
  TextToolbarItem,
  TldrawUiMenuToolItem,
  useEditor,
  useRelevantStyles,
  useValue,
  type TLComponents,
  type TLUiRichTextToolbarProps,
  type TLUiStylePanelProps,
} from 'tldraw'
import { createContext, useContext, type ReactNode } from 'react'
import { COMPONENT } from '@mockboard/protocol'
import { EvidenceLayer } from '../evidence/EvidenceLayer.tsx'
import { palette } from '../state.ts'
import { BoardMenu } from './BoardMenu.tsx'
import { DiagramHint } from './DiagramHint.tsx'
import { Palette } from './Palette.tsx'

/** What the page puts over the middle of the canvas's upper edge. */
export const TopSlot = createContext<ReactNode>(null)

function TopPanel() {
  return useContext(TopSlot)
}

function Toolbar() {
  return (
    <DefaultToolbar maxItems={11} maxSizePx={620}>
      <SelectToolbarItem />
      <HandToolbarItem />
      <ComponentToolbarItem />
      <ArrowToolbarItem />
      <NoteToolbarItem />
      <TextToolbarItem />
      <RectangleToolbarItem />
      <DrawToolbarItem />
      <EraserToolbarItem />
      <FrameToolbarItem />
      <EllipseToolbarItem />
      <DiamondToolbarItem />
      <LineToolbarItem />
      <HighlightToolbarItem />
      <LaserToolbarItem />
    </DefaultToolbar>
  )
}

function ComponentToolbarItem() {
  const editor = useEditor()
  const armed = useValue('armed', () => palette.get(editor).armed !== null, [editor])
  return <TldrawUiMenuToolItem toolId="component" isSelected={armed} />
}

/** Styles only where there is something to style: not for cards and components, nor for nothing. */
function StylePanel(props: TLUiStylePanelProps) {
  const editor = useEditor()
  const styles = useRelevantStyles()
  const idle = useValue(
    'idle',
    () => editor.getCurrentToolId() === 'select' && editor.getSelectedShapeIds().length === 0,
    [editor],
  )
  return !idle && styles && styles.size > 0 ? <DefaultStylePanel {...props} /> : null
}

/** Labels are plain words, and the toolbar would stand on the box that is being named. */
function RichTextToolbar(props: TLUiRichTextToolbarProps) {
  const editor = useEditor()
  const isLabel = useValue('label', () => LABELLED.has(editor.getEditingShape()?.type ?? ''), [editor])
  return isLabel ? null : <DefaultRichTextToolbar {...props} />
}

const LABELLED: ReadonlySet<string> = new Set([COMPONENT, 'arrow'])

function InFrontOfTheCanvas() {
  return (
    <>
      <EvidenceLayer />
      <Palette />
    </>
  )
}

/** tldraw's own interface, trimmed to what a board needs. Module constant: a new object remounts the editor. */
export const components: TLComponents = {
  Toolbar,
  TopPanel,
  StylePanel,
  RichTextToolbar,
  InFrontOfTheCanvas,
  OnTheCanvas: DiagramHint,
  MainMenu: BoardMenu,
  PageMenu: null,
  SharePanel: null,
  HelpMenu: null,
  DebugMenu: null,
  DebugPanel: null,
  ImageToolbar: null,
  VideoToolbar: null,
  CursorChatBubble: null,
}
