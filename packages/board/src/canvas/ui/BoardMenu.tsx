import {
  AccessibilityMenu,
  DefaultMainMenu,
  EditSubmenu,
  ExportFileContentSubMenu,
  KeyboardShortcutsMenuItem,
  TldrawUiMenuGroup,
  TldrawUiMenuItem,
  TldrawUiMenuSubmenu,
  useEditor,
  useReadonly,
  ViewSubmenu,
} from 'tldraw'
import { STARTING_BOARDS } from '@mockboard/templates'
import { insertTemplate } from '../starting/insert-board.ts'

/** The menu in the corner: what acts on the board as a whole. Colours and language are the page's business. */
export function BoardMenu() {
  return (
    <DefaultMainMenu>
      <TldrawUiMenuGroup id="board">
        <EditSubmenu />
        <ViewSubmenu />
        <ExportFileContentSubMenu />
        <TemplateSubmenu />
      </TldrawUiMenuGroup>
      <TldrawUiMenuGroup id="help">
        <AccessibilityMenu />
        <KeyboardShortcutsMenuItem />
      </TldrawUiMenuGroup>
    </DefaultMainMenu>
  )
}

function TemplateSubmenu() {
  const editor = useEditor()
  if (useReadonly()) return null
  return (
    <TldrawUiMenuSubmenu id="template" label="menu.insert-template">
      <TldrawUiMenuGroup id="templates">
        {STARTING_BOARDS.map((board) => (
          <TldrawUiMenuItem
            key={board.id}
            id={`template-${board.id}`}
            label={board.title}
            onSelect={() => insertTemplate(editor, board)}
          />
        ))}
      </TldrawUiMenuGroup>
    </TldrawUiMenuSubmenu>
  )
}
