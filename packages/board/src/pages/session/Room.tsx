import { sectionsOf, VARIANTS } from '@mockboard/templates'
import { useCallback, useMemo, useState } from 'react'
import type { BoardHandle } from '../../canvas/board-handle.ts'
import { useClock } from '../../interview/useClock.ts'
import { useEditingSection } from '../../interview/useEditingSection.ts'
import { useSpent } from '../../interview/useSpent.ts'
import { useStartWithFirstWord } from '../../interview/useStartWithFirstWord.ts'
import { takeFocus } from '../../keys/focus.ts'
import { Shortcuts } from '../../ui/Shortcuts.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { BoardArea } from './BoardArea.tsx'
import { readPerson } from './person.ts'
import { Rubric } from './Rubric.tsx'
import type { SessionData } from './enter-session.ts'
import { SHORTCUTS, useAltKey, useHelpKey } from './shortcuts.ts'
import { TopBar } from './TopBar.tsx'
import { useConnection, useStatus } from './useConnection.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'
import classes from './session.module.css'

function useSectionTitles(variantId: string): Record<string, string> {
  return useMemo(() => {
    const variant = VARIANTS.find(({ id }) => id === variantId) ?? VARIANTS[0]
    return variant ? Object.fromEntries(sectionsOf(variant).map(({ id, title }) => [id, title])) : {}
  }, [variantId])
}

/** Alone, coverage is one's own business; in a mock the candidate must not see what the interviewer waits for. */
function maySeeCoverage({ session, role }: SessionData['joined']): boolean {
  return session.mode === 'mock' ? role === 'interviewer' : role !== 'observer'
}

/** The live parts of a session: the line, who one is, the board and the clock on it. */
function useSession(data: SessionData) {
  const { session, role } = data.joined
  const [person, setPerson] = useState(() => readPerson(role))
  const connection = useConnection(data, person)
  const status = useStatus(connection)
  const [handle, setHandle] = useState<BoardHandle | null>(null)
  const clock = useClock(connection)
  const writing = useEditingSection(handle)
  const candidate = role === 'candidate'
  useSpent(connection, handle, clock.clock.state === 'running', candidate)
  useLeaveWarning(status)
  useStartWithFirstWord(candidate && session.mode === 'solo' && writing !== null, clock)
  const ready = useCallback(
    (board: BoardHandle) => {
      setHandle(board)
      const focus = takeFocus(session.id)
      if (focus) board.zoomTo(focus)
    },
    [session.id],
  )
  return { person, setPerson, connection, status, handle, ready, clock, writing }
}

/** The session itself: the board in the middle, time above, rubric at the side. */
export function Room({ data }: { data: SessionData }) {
  const { session, role } = data.joined
  usePageTitle(data.problem?.title ?? session.problem)
  const { person, setPerson, connection, status, handle, ready, clock, writing } = useSession(data)
  const titles = useSectionTitles(session.variant)
  const [help, setHelp] = useState(false)
  const showHelp = useCallback(() => setHelp(true), [])
  useHelpKey(showHelp)
  useAltKey('KeyC', role === 'observer' ? null : clock.turn)
  return (
    <div className={classes.room}>
      <a className="skip-link" href="#board">
        Skip to the board
      </a>
      <TopBar
        data={data}
        clock={clock}
        writing={writing}
        status={status}
        connection={connection}
        person={person}
        onPerson={setPerson}
        onShortcuts={showHelp}
      />
      <div className={classes.middle}>
        <BoardArea
          data={data}
          connection={connection}
          person={person}
          status={status}
          titles={titles}
          onReady={ready}
        />
        {maySeeCoverage(data.joined) && <Rubric data={data} handle={handle} titles={titles} />}
      </div>
      <Shortcuts groups={SHORTCUTS} opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}
