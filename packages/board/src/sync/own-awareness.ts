import { encodeAwarenessUpdate } from 'y-protocols/awareness'
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import type { WebsocketProvider } from 'y-websocket'
import { MESSAGE } from '@mockboard/protocol'

/**
 * Makes the provider send only its own awareness state. y-websocket 3.1 sends every change back,
 * including those it has just received: with n people each line would carry n times the cursors.
 */
export function ownAwarenessOnly(provider: WebsocketProvider): void {
  const { awareness, doc } = provider
  awareness.off('update', provider._awarenessUpdateHandler)
  const send = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>): void => {
    if (![...added, ...updated, ...removed].includes(doc.clientID)) return
    const { ws } = provider
    if (!provider.wsconnected || ws?.readyState !== ws?.OPEN) return
    const frame = createEncoder()
    writeVarUint(frame, MESSAGE.awareness)
    writeVarUint8Array(frame, encodeAwarenessUpdate(awareness, [doc.clientID]))
    ws?.send(toUint8Array(frame))
  }
  awareness.on('update', send)
  // `destroy` takes off whatever stands here.
  provider._awarenessUpdateHandler = send
}
