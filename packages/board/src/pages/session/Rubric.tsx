import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BoardHandle } from '../../canvas/board-handle.ts'
import { useGrading } from '../../grading/useGrading.ts'
import { Rail } from './Rail.tsx'
import { RubricFrame } from './RubricFrame.tsx'
import { RubricPanel } from './RubricPanel.tsx'
import type { SessionData } from './enter-session.ts'
import { useAltKey } from './shortcuts.ts'
import { useLiveChoice } from './useLiveChoice.ts'

interface RubricProps {
  data: SessionData
  handle: BoardHandle | null
  titles: Record<string, string>
}

/** The editor measures its canvas at most every 200 ms; a camera moved before that aims at the old size. */
const CANVAS_KNOWS_ITS_SIZE_MS = 260

/**
 * Closing the panel takes the focus away with it, and the canvas hears no key until it has it again. Not when
 * something else was focused meanwhile.
 */
function giveKeysBack(): void {
  const { activeElement } = document
  if (activeElement !== null && activeElement !== document.body) return
  document.querySelector<HTMLElement>('.tl-container')?.focus({ preventScroll: true })
}

const CLOSED = { open: false, section: null as string | null }

/**
 * The panel takes a quarter of the board's width: whoever had the whole board in front shall keep it. Not
 * while they write, nor once they chose a place themselves: that would take it from them.
 */
function useBoardBesidePanel(handle: BoardHandle | null, open: boolean, sheet: boolean): void {
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current === open) return
    wasOpen.current = open
    // Showing evidence closes a sheet; the outline must stay.
    if (!handle || sheet) return
    if (!open) {
      handle.highlight(null)
      giveKeysBack()
    }
    if (handle.editingSection() !== null || !handle.isFitted()) return
    const timer = setTimeout(() => handle.showAll(), CANVAS_KNOWS_ITS_SIZE_MS)
    return () => clearTimeout(timer)
  }, [handle, open, sheet])
}

/** Live coverage: the rings at the edge and the panel they open. */
export function Rubric({ data, handle, titles }: RubricProps) {
  const { session } = data.joined
  const narrow = useMediaQuery('(max-width: 760px)') ?? false
  // Beside the panel a tablet held upright would have half its board left, too small to read.
  const sheet = useMediaQuery('(max-width: 960px)') ?? false
  const [live, setLive] = useLiveChoice()
  const grading = useGrading({
    handle,
    problem: data.problem,
    problemId: session.problem,
    variant: session.variant,
    enabled: live,
  })
  const [panel, setPanel] = useState(CLOSED)
  const close = useCallback(() => setPanel(CLOSED), [])
  const toggle = useCallback(() => setPanel((now) => ({ open: !now.open, section: null })), [])
  const afterShown = useCallback(() => sheet && close(), [sheet, close])
  useAltKey('KeyR', toggle)
  useBoardBesidePanel(handle, panel.open, sheet)
  return (
    <>
      <RubricFrame open={panel.open} sheet={sheet} onClose={close}>
        <RubricPanel
          grading={grading}
          titles={titles}
          live={live}
          onLive={setLive}
          section={panel.section}
          handle={handle}
          onShown={afterShown}
          onClose={close}
        />
      </RubricFrame>
      <Rail
        grading={grading}
        titles={titles}
        live={live}
        open={panel.open}
        horizontal={narrow}
        onOpen={(section) => setPanel({ open: true, section })}
        onToggle={toggle}
      />
    </>
  )
}
