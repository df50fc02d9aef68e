import { Button, Center, Drawer, Loader, useComputedColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { sectionsOf, STARTING_BOARDS, startingBoardFor, VARIANTS } from '@mockboard/templates'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { BoardHandle } from '../../canvas/board-handle.ts'
import { useGrading } from '../../grading/useGrading.ts'
import { useClock } from '../../interview/useClock.ts'
import { useEditingSection } from '../../interview/useEditingSection.ts'
import { useSpent } from '../../interview/useSpent.ts'
import { takeFocus } from '../../keys/focus.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Shortcuts } from '../../ui/Shortcuts.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { readPerson } from './person.ts'
import { Rail } from './Rail.tsx'
import { RubricPanel } from './RubricPanel.tsx'
import type { SessionData } from './SessionPage.tsx'
import { SHORTCUTS, useSessionKeys } from './shortcuts.ts'
import { TopBar } from './TopBar.tsx'
import { useConnection, useStatus } from './useConnection.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'
import { useLiveChoice } from './useLiveChoice.ts'
import classes from './session.module.css'

const BoardCanvas = lazy(() => import('../../canvas/BoardCanvas.tsx'))

function useSectionTitles(variantId: string): Record<string, string> {
  return useMemo(() => {
    const variant = VARIANTS.find(({ id }) => id === variantId) ?? VARIANTS[0]
    return variant ? Object.fromEntries(sectionsOf(variant).map(({ id, title }) => [id, title])) : {}
  }, [variantId])
}

/** The session itself: the board in the middle, time above, rubric at the side. */
export function Room({ data }: { data: SessionData }) {
  const { joined, config, problem } = data
  const { session, role } = joined
  usePageTitle(problem?.title ?? session.problem)
  const [person, setPerson] = useState(() => readPerson(role))
  const connection = useConnection(data, person)
  const status = useStatus(connection)
  const [handle, setHandle] = useState<BoardHandle | null>(null)
  const clock = useClock(connection)
  const writing = useEditingSection(handle)
  useSpent(connection, handle, clock.clock.state === 'running', role === 'candidate')
  useLeaveWarning(status)
  useStartWithFirstWord(session.mode === 'solo' && role === 'candidate' && writing !== null, clock)

  const narrow = useMediaQuery('(max-width: 760px)') ?? false
  const mayGrade = session.mode === 'mock' ? role === 'interviewer' : role !== 'observer'
  const [live, setLive] = useLiveChoice()
  const [panel, setPanel] = useState<{ open: boolean; section: string | null }>({ open: false, section: null })
  const [help, setHelp] = useState(false)
  const grading = useGrading({
    handle,
    problem,
    problemId: session.problem,
    variant: session.variant,
    enabled: mayGrade && live,
  })
  const titles = useSectionTitles(session.variant)
  const startingBoard =
    STARTING_BOARDS.find(({ id }) => id === session.startingBoard) ?? startingBoardFor(session.variant)
  const colorScheme = useComputedColorScheme('light')
  const ready = useCallback(
    (board: BoardHandle) => {
      setHandle(board)
      const focus = takeFocus(session.id)
      if (focus) board.zoomTo(focus)
    },
    [session.id],
  )
  const togglePanel = useCallback(() => setPanel((now) => ({ open: !now.open, section: null })), [])
  const openSection = useCallback((section: string | null) => setPanel({ open: true, section }), [])
  useSessionKeys({ help: () => setHelp(true), rubric: mayGrade ? togglePanel : null, clock: role === 'observer' ? null : clock })
  useEffect(() => {
    if (!panel.open) handle?.highlight(null)
  }, [panel.open, handle])

  const rubric = mayGrade && (
    <RubricPanel
      grading={grading}
      titles={titles}
      live={live}
      onLive={setLive}
      section={panel.section}
      handle={handle}
      onShown={() => narrow && setPanel({ open: false, section: null })}
      onClose={() => setPanel({ open: false, section: null })}
    />
  )
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
        onShortcuts={() => setHelp(true)}
      />
      <div className={classes.middle}>
        <main id="board" className={classes.board} aria-label="Board">
          {status.state === 'refused' && <Refused message={status.message} />}
          <Suspense fallback={<Waiting />}>
            {connection ? (
              <BoardCanvas
                connection={connection}
                user={person}
                readOnly={role === 'observer'}
                startingBoard={startingBoard}
                {...(config.licenseKey === null ? {} : { licenseKey: config.licenseKey })}
                colorScheme={colorScheme}
                sectionTitles={titles}
                onReady={ready}
              />
            ) : (
              <Waiting />
            )}
          </Suspense>
        </main>
        {mayGrade && !narrow && panel.open && <aside className={classes.panel}>{rubric}</aside>}
        {mayGrade && (
          <Rail
            grading={grading}
            titles={titles}
            live={live}
            open={panel.open}
            horizontal={narrow}
            onOpen={openSection}
            onToggle={togglePanel}
          />
        )}
      </div>
      {mayGrade && narrow && (
        <Drawer
          opened={panel.open}
          onClose={() => setPanel({ open: false, section: null })}
          position="bottom"
          size="72%"
          withCloseButton={false}
          padding={0}
          aria-label="Rubric"
          overlayProps={{ backgroundOpacity: 0.2 }}
          styles={{ content: { borderRadius: '16px 16px 0 0', background: 'var(--surface)' }, body: { height: '100%' } }}
        >
          {rubric}
        </Drawer>
      )}
      <Shortcuts groups={SHORTCUTS} opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}

/** Alone, nobody says "go": the clock of a solo session starts with the first card somebody writes in. */
function useStartWithFirstWord(writes: boolean, { clock, start }: ReturnType<typeof useClock>): void {
  const done = useRef(false)
  useEffect(() => {
    if (!writes || done.current) return
    done.current = true
    if (clock.state === 'not-started') start()
  }, [writes, clock.state, start])
}

function Waiting() {
  return (
    <Center h="100%" role="status">
      <Loader size="sm" color="gray" />
      <span className="visually-hidden">Loading the board</span>
    </Center>
  )
}

function Refused({ message }: { message: string }) {
  return (
    <div className={classes.refused}>
      <Notice
        title="This board is no longer connected"
        actions={<Button onClick={() => location.reload()}>Load the page again</Button>}
      >
        {message}
      </Notice>
    </div>
  )
}
