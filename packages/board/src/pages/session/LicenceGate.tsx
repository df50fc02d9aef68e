import { Anchor, Button, Container, Stack, Text, Title } from '@mantine/core'
import { boardFromRecords, type Board } from '@mockboard/grader'
import { BOARD_DOC, recordsFromDoc } from '@mockboard/protocol'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { BoardConnection } from '../../sync/connection.ts'
import { AppHeader } from '../../ui/AppHeader.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { BoardText } from './BoardText.tsx'
import { readPerson } from './person.ts'
import type { SessionData } from './enter-session.ts'
import { useConnection } from './useConnection.ts'
import classes from './session.module.css'

/** The board as words, kept up to date while others draw. Null until the server has sent it. */
function useBoard(connection: BoardConnection | null, problem: string, variant: string): Board | null {
  const [board, setBoard] = useState<Board | null>(null)
  useEffect(() => {
    if (!connection) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let current = true
    const records = connection.doc.getMap(BOARD_DOC.records)
    const read = () => {
      timer = undefined
      setBoard(boardFromRecords(recordsFromDoc(connection.doc), { problem, variant }))
    }
    const changed = () => {
      timer ??= setTimeout(read, 200)
    }
    void connection.ready.then(() => {
      if (!current) return
      read()
      records.observeDeep(changed)
    })
    return () => {
      current = false
      clearTimeout(timer)
      records.unobserveDeep(changed)
    }
  }, [connection, problem, variant])
  return board
}

/**
 * Shown instead of the editor where the drawing library would go blank: on a real https address without a
 * licence key. Nothing of the library is loaded here.
 */
export function LicenceGate({ data }: { data: SessionData }) {
  const { session, role } = data.joined
  const title = data.problem?.title ?? session.problem
  usePageTitle(title)
  const [person] = useState(() => readPerson(role))
  const connection = useConnection(data, person)
  const board = useBoard(connection, session.problem, session.variant)
  return (
    <>
      <AppHeader />
      <Container component="main" id="main" size={860} px="md" py="xl">
        <Stack gap="xl">
          <Title order={1}>{title}</Title>
          <Notice
            title="This server needs a tldraw licence key before the board can be drawn on"
            tone="info"
            actions={
              <Button component={Link} href={`/s/${session.id}/report`} variant="default">
                Open the report
              </Button>
            }
          >
            <Text size="md">
              The board is drawn with the tldraw SDK, which runs without a key only on this computer or over
              plain http. At {location.host} it would go blank after a few seconds, so it is not started. The
              text of the board is below and nothing is lost.
            </Text>
            <Text size="md" mt="sm">
              If you host this server: get a key at{' '}
              <Anchor href="https://tldraw.dev/pricing" rel="noreferrer" target="_blank">
                tldraw.dev
              </Anchor>{' '}
              (there is a free hobby key for non-commercial use), set it as <code>TLDRAW_LICENSE_KEY</code>{' '}
              and start the server again. If somebody sent you this link, tell them.
            </Text>
          </Notice>
          <section className={classes.asText} aria-labelledby="as-text">
            <Title order={2} size="h3" id="as-text">
              The board as text
            </Title>
            {board ? <BoardText board={board} /> : <Text c="dimmed">Reading the board…</Text>}
          </section>
        </Stack>
      </Container>
    </>
  )
}
