import { IconComponents } from '@tabler/icons-react'
import type { Editor, TLUiActionItem, TLUiOverrides } from 'tldraw'
import { SECTIONS } from '@mockboard/templates'
import { jumpToDiagram, jumpToSection, showAll } from '../view/camera.ts'
import { palette } from '../state.ts'

/** Our tool and our jumps, in tldraw's own registries: shortcuts, menus and screen readers know them. */
export const overrides: TLUiOverrides = {
  tools: (editor, tools) => ({
    ...tools,
    component: {
      id: 'component',
      label: 'tool.component',
      icon: <IconComponents size={18} stroke={1.75} aria-hidden />,
      kbd: 'c',
      onSelect: () => openPalette(editor),
    },
  }),
  actions: (editor, actions) => {
    // Pages and links to other places are not part of a board.
    const { 'insert-embed': _embed, 'insert-media': _media, 'convert-to-embed': _c, ...kept } = actions
    return { ...kept, ...Object.fromEntries(jumps(editor).map((action) => [action.id, action])) }
  },
  translations: {
    en: {
      'tool.component': 'Component',
      // Said by the screen reader after the card's own words.
      'tool.section-card': 'Section card',
      'menu.insert-template': 'Insert a template',
      ...Object.fromEntries(SECTIONS.map(({ id, title }) => [`action.jump-${id}`, `Go to ${title}`])),
      'action.jump-diagram': 'Go to the diagram',
      'action.show-all': 'Show the whole board',
    },
  },
}

/** Not a toggle: tldraw's toolbar reports one tap of a finger twice. */
function openPalette(editor: Editor): void {
  palette.update(editor, ({ armed }) => ({ open: true, armed }))
}

function jumps(editor: Editor): TLUiActionItem[] {
  const jump = (id: string, kbd: string, onSelect: () => void): TLUiActionItem => ({
    id,
    label: `action.${id}`,
    kbd,
    readonlyOk: true,
    onSelect,
  })
  return [
    ...SECTIONS.map(({ id, digit }) => jump(`jump-${id}`, String(digit), () => jumpToSection(editor, id))),
    jump('jump-diagram', '7', () => jumpToDiagram(editor)),
    jump('show-all', '0', () => showAll(editor)),
  ]
}
