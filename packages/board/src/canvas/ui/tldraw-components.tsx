import {
  ArrowToolbarItem,
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
  type TLUiStylePanelProps,
} from 'tldraw'
import { createContext, useContext, type ReactNode } from 'react'
import { EvidenceLayer } from '../evidence/EvidenceLayer.tsx'
import { palette } from '../state.ts'
import { BoardMenu } from './BoardMenu.tsx'
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
  const active = useValue('palette', () => palette.get(editor).open || palette.get(editor).armed !== null, [
    editor,
  ])
  return <TldrawUiMenuToolItem toolId="component" isSelected={active} />
}

/** Styles only where there is something to style: cards and components have none. */
function StylePanel(props: TLUiStylePanelProps) {
  const styles = useRelevantStyles()
  return styles && styles.size > 0 ? <DefaultStylePanel {...props} /> : null
}

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
  InFrontOfTheCanvas,
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
