import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Editor } from 'tldraw'
import type { ComponentKind } from '@mockboard/templates'
import { placeComponent, renameComponent } from '../components-on-board.ts'
import { familyStyle } from '../family.ts'
import { KindIcon } from '../shapes/icons.tsx'
import { palette } from '../state.ts'

interface Props {
  id: string
  kind: ComponentKind
  active: boolean
  editor: Editor
}

/** Pixels a pointer moves before a press is a drag. */
const DRAG = 6

/** One kind: a click arms it for the next click on the board, a drag puts it where it is dropped. */
export function PaletteItem({ id, kind, active, editor }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const [ghost, setGhost] = useState<{ x: number; y: number } | null>(null)
  const start = useRef<{ x: number; y: number } | null>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    // The search field keeps the focus, so that its keys go on working.
    event.preventDefault()
    start.current = { x: event.clientX, y: event.clientY }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent): void => {
    const from = start.current
    if (!from) return
    editor.markEventAsHandled(event)
    const far = Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG
    if (ghost || far) setGhost({ x: event.clientX, y: event.clientY })
  }
  const onPointerUp = (event: PointerEvent): void => {
    const pressed = start.current !== null
    end()
    if (!pressed) return
    if (!ghost) arm(editor, kind.id)
    else if (isOverCanvas(editor, event)) drop(editor, kind.id, event)
  }
  const end = (): void => {
    start.current = null
    setGhost(null)
  }

  return (
    <>
      <div
        ref={element}
        id={id}
        className="mb-palette__item"
        style={familyStyle(kind.colour)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option can not be dragged
        role="option"
        tabIndex={-1}
        aria-selected={active}
        data-active={active}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={end}
      >
        <Face kind={kind} />
      </div>
      {ghost &&
        createPortal(
          <div
            className="mb-palette__ghost"
            style={{ ...familyStyle(kind.colour), left: ghost.x, top: ghost.y }}
          >
            <Face kind={kind} />
          </div>,
          editor.getContainer(),
        )}
    </>
  )
}

function Face({ kind }: { kind: ComponentKind }) {
  return (
    <>
      <span className="mb-palette__icon">
        <KindIcon name={kind.icon} size={16} />
      </span>
      {kind.title}
    </>
  )
}

function arm(editor: Editor, kind: string): void {
  editor.setCurrentTool('component')
  palette.set(editor, { open: false, armed: kind })
  editor.focus()
}

function drop(editor: Editor, kind: string, { clientX, clientY }: PointerEvent): void {
  const id = placeComponent(editor, kind, editor.screenToPage({ x: clientX, y: clientY }))
  if (id) renameComponent(editor, id)
}

function isOverCanvas(editor: Editor, { clientX, clientY }: PointerEvent): boolean {
  return (
    document
      .elementsFromPoint(clientX, clientY)
      .some(
        (element) => element.classList.contains('tl-canvas') && editor.getContainer().contains(element),
      ) && !document.elementFromPoint(clientX, clientY)?.closest('.mb-palette')
  )
}
