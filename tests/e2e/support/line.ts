import { type JoinedSession, SUBPROTOCOL, SYNC_PATH, TICKET_PREFIX } from '@mockboard/protocol'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** A line to a session's board without a page: what somebody with a key and a program can do. */
export interface Line {
  doc: Y.Doc
  close(): void
}

/** Opens it and waits for the board. */
export async function openLine(server: string, id: string, key: string): Promise<Line> {
  const response = await fetch(`${server}/api/sessions/${id}/join`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
  })
  if (!response.ok) throw new Error(`not let in: ${response.status} ${await response.text()}`)
  const { ticket } = (await response.json()) as JoinedSession
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(server.replace(/^http/, 'ws') + SYNC_PATH, `${id}.board`, doc, {
    protocols: [SUBPROTOCOL, TICKET_PREFIX + ticket],
    disableBc: true,
  })
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  return {
    doc,
    close: () => {
      provider.destroy()
      provider.awareness.destroy()
    },
  }
}
