import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import type { BoardHandle } from '../../canvas/board-handle.ts'
import { useGrading } from '../../grading/useGrading.ts'
import { Rail } from './Rail.tsx'
import { RubricFrame } from './RubricFrame.tsx'
import { RubricPanel } from './RubricPanel.tsx'
import type { SessionData } from './SessionPage.tsx'
import { useAltKey } from './shortcuts.ts'
import { useLiveChoice } from './useLiveChoice.ts'

interface RubricProps {
  data: SessionData
  handle: BoardHandle | null
  titles: Record<string, string>
}

const CLOSED = { open: false, section: null as string | null }

/** Live coverage: the rings at the edge and the panel they open. */
export function Rubric({ data, handle, titles }: RubricProps) {
  const { session } = data.joined
  const narrow = useMediaQuery('(max-width: 760px)') ?? false
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
  const afterShown = useCallback(() => narrow && close(), [narrow, close])
  useAltKey('KeyR', toggle)
  useEffect(() => {
    // In the sheet of a narrow screen, showing evidence closes it; the outline must stay.
    if (!panel.open && !narrow) handle?.highlight(null)
  }, [panel.open, narrow, handle])
  return (
    <>
      <RubricFrame open={panel.open} narrow={narrow} onClose={close}>
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
