import { useEditor, useValue, type Editor } from 'tldraw'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { IconSearch, IconX } from '@tabler/icons-react'
import { COMPONENT_GROUPS, COMPONENTS, type ComponentKind } from '@mockboard/templates'
import { addComponent } from '../components-on-board.ts'
import { palette } from '../state.ts'
import { filterKinds } from './filter-kinds.ts'
import { PaletteItem } from './PaletteItem.tsx'

/** The kinds of components, to be searched, clicked or dragged onto the board. */
export function Palette() {
  const editor = useEditor()
  const open = useValue('palette', () => palette.get(editor).open && !editor.getIsReadonly(), [editor])
  return open ? <OpenPalette editor={editor} /> : null
}

export function closePalette(editor: Editor): void {
  palette.update(editor, (state) => ({ ...state, open: false }))
  editor.focus()
}

function OpenPalette({ editor }: { editor: Editor }) {
  const [search, setSearch] = useState('')
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const found = useMemo(() => filterKinds(COMPONENTS, search), [search])
  useEffect(() => input.current?.focus(), [])

  const add = (kind: ComponentKind): void => {
    closePalette(editor)
    addComponent(editor, kind.id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // The canvas listens for keys on the page; while the palette has the focus they are its own.
    event.stopPropagation()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setActive((found.length + active + step) % Math.max(1, found.length))
    else if (event.key === 'Enter' && found[active]) add(found[active])
    else if (event.key === 'Escape') closePalette(editor)
    else return
    event.preventDefault()
  }

  return (
    <section className="mb-palette" aria-label="Components">
      <div className="mb-palette__search">
        <IconSearch size={16} aria-hidden />
        <input
          ref={input}
          value={search}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            setActive(0)
          }}
          placeholder="Find a component"
          aria-label="Find a component"
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={found[active] && `${listId}-${found[active].id}`}
        />
        <button type="button" onClick={() => closePalette(editor)} aria-label="Close the palette">
          <IconX size={16} aria-hidden />
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list can not hold icons */}
      <div className="mb-palette__list" role="listbox" id={listId} aria-label="Kinds of components">
        {grouped(found, search).map(({ id, title, kinds }) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- groups of a list box
          <div key={id} role="group" aria-label={title}>
            <div className="mb-palette__heading">{title}</div>
            {kinds.map((kind) => (
              <PaletteItem
                key={kind.id}
                id={`${listId}-${kind.id}`}
                kind={kind}
                active={found[active] === kind}
                editor={editor}
              />
            ))}
          </div>
        ))}
        {found.length === 0 && (
          <p className="mb-palette__none">No such kind. Draw a box with the rectangle tool and name it.</p>
        )}
      </div>
    </section>
  )
}

function grouped(found: readonly ComponentKind[], search: string) {
  // While searching the best answer stands first, whatever its group.
  if (search.trim() !== '') return [{ id: 'found', title: 'Found', kinds: found }]
  return COMPONENT_GROUPS.map(({ id, title }) => ({
    id,
    title,
    kinds: found.filter((kind) => kind.group === id),
  }))
}
