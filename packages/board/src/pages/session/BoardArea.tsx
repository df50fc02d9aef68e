import { Button, Center, Loader, useComputedColorScheme } from '@mantine/core'
import { STARTING_BOARDS, startingBoardFor } from '@mockboard/templates'
import { lazy, Suspense } from 'react'
import type { BoardHandle } from '../../canvas/board-handle.ts'
import type { BoardConnection, ConnectionStatus } from '../../sync/connection.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Person } from './person.ts'
import type { SessionData } from './enter-session.ts'
import classes from './session.module.css'

// Asked for as soon as this file is there, so that the editor loads while the session is joined.
const canvas = import('../../canvas/BoardCanvas.tsx')
const BoardCanvas = lazy(() => canvas)

interface BoardAreaProps {
  data: SessionData
  connection: BoardConnection | null
  person: Person
  status: ConnectionStatus
  titles: Record<string, string>
  onReady: (handle: BoardHandle) => void
}

export function BoardArea({ data, connection, person, status, titles, onReady }: BoardAreaProps) {
  const { session, role } = data.joined
  const { licenseKey } = data.config
  const colorScheme = useComputedColorScheme('light')
  const startingBoard =
    STARTING_BOARDS.find(({ id }) => id === session.startingBoard) ?? startingBoardFor(session.variant)
  return (
    <main id="board" className={classes.board} aria-label="Board">
      {status.state === 'refused' && <Refused message={status.message} />}
      <Suspense fallback={<Waiting />}>
        {connection ? (
          <BoardCanvas
            connection={connection}
            user={person}
            readOnly={role === 'observer'}
            startingBoard={startingBoard}
            {...(licenseKey === null ? {} : { licenseKey })}
            colorScheme={colorScheme}
            sectionTitles={titles}
            onReady={onReady}
          />
        ) : (
          <Waiting />
        )}
      </Suspense>
    </main>
  )
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
