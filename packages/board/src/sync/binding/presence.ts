import { createUserId, InstancePresenceRecordType, react } from 'tldraw'
import type { Editor, TLInstancePresence, TLPageId, TLShapeId } from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import {
  AWARENESS,
  decodePresence,
  encodePresence,
  MAX_SELECTION,
  PAGE_ID,
  type Presence,
} from '@mockboard/protocol'

export interface PresenceUser {
  id: string
  name: string
  color: string
}

export interface PresenceOptions {
  editor: Editor
  awareness: Awareness
  user: PresenceUser
  /** Who else is writing in which shape, after every change. */
  onWriters: (writers: Readonly<Record<string, readonly { name: string; color: string }[]>>) => void
}

/** Shortest time in ms between two messages: 30 a second look like a hand. */
const GAP = 33

/** Shows the others on this canvas and this person to the others, until stopped. */
export function sharePresence(options: PresenceOptions): () => void {
  const { name, color } = options.user
  // What carets in texts are signed with.
  options.awareness.setLocalStateField('user', { name, color })
  const stops = [sendPresence(options), receivePresence(options)]
  return () => {
    for (const stop of stops) stop()
  }
}

function sendPresence({ editor, awareness, user }: PresenceOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastSent = 0
  let last = ''
  const send = (): void => {
    timer = undefined
    const compact = encodePresence(presenceOf(editor, user))
    const text = JSON.stringify(compact)
    if (text === last) return
    last = text
    lastSent = performance.now()
    awareness.setLocalStateField(AWARENESS.presence, compact)
  }
  const schedule = (): void => {
    // While alone nobody looks; whoever arrives is sent the latest state by `arrived`.
    if (timer !== undefined || (awareness.getStates().size < 2 && last !== '')) return
    timer = setTimeout(send, Math.max(0, GAP - (performance.now() - lastSent)))
  }
  const arrived = ({ added }: { added: number[] }): void => {
    if (added.length > 0) schedule()
  }
  awareness.on('change', arrived)
  const stop = react('presence', () => {
    presenceOf(editor, user)
    schedule()
  })
  return () => {
    stop()
    clearTimeout(timer)
    awareness.off('change', arrived)
    awareness.setLocalStateField(AWARENESS.presence, null)
  }
}

function presenceOf(editor: Editor, user: PresenceUser): Presence {
  const { x, y, z } = editor.getCamera()
  const { w, h } = editor.getViewportScreenBounds()
  const { followingUserId } = editor.getInstanceState()
  const pointer = editor.inputs.getCurrentPagePoint()
  return {
    user: user.id,
    name: user.name,
    color: user.color,
    cursor: editor.getInstanceState().isCoarsePointer ? null : { x: pointer.x, y: pointer.y },
    view: { x, y, z, w, h },
    selection: editor.getSelectedShapeIds().slice(0, MAX_SELECTION).map(bare),
    editing: bareOrNull(editor.getEditingShapeId()),
    following: followingUserId === null ? null : followingUserId.slice('user:'.length),
  }
}

function receivePresence({ editor, awareness, user, onWriters }: PresenceOptions): () => void {
  const { store } = editor
  const receive = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>): void => {
    const gone: number[] = [...removed]
    const records: TLInstancePresence[] = []
    for (const client of [...added, ...updated]) {
      if (client === awareness.clientID) continue
      const presence = decodePresence(awareness.getStates().get(client)?.[AWARENESS.presence])
      if (presence) records.push(recordOf(client, presence))
      else gone.push(client)
    }
    store.mergeRemoteChanges(() => {
      const ids = gone.map(presenceId).filter((id) => store.has(id))
      if (ids.length > 0) store.remove(ids)
      if (records.length > 0) store.put(records)
    })
    onWriters(writersOf(awareness, user))
  }
  awareness.on('change', receive)
  receive({ added: [...awareness.getStates().keys()], updated: [], removed: [] })
  return () => awareness.off('change', receive)
}

function recordOf(client: number, presence: Presence): TLInstancePresence {
  const { view, cursor } = presence
  return InstancePresenceRecordType.create({
    id: presenceId(client),
    userId: createUserId(presence.user),
    userName: presence.name,
    color: presence.color,
    currentPageId: PAGE_ID as TLPageId,
    camera: view && { x: view.x, y: view.y, z: view.z },
    screenBounds: view && { x: 0, y: 0, w: view.w, h: view.h },
    cursor: cursor && { ...cursor, type: 'default', rotation: 0 },
    selectedShapeIds: presence.selection.map(shapeId),
    followingUserId: presence.following === null ? null : createUserId(presence.following),
    // Of our own clock: a peer whose clock is a minute off would be taken for absent.
    lastActivityTimestamp: Date.now(),
  })
}

function writersOf(awareness: Awareness, user: PresenceUser) {
  const writers: Record<string, { name: string; color: string }[]> = {}
  for (const [client, state] of awareness.getStates()) {
    const presence = client === awareness.clientID ? null : decodePresence(state[AWARENESS.presence])
    if (!presence || presence.editing === null || presence.user === user.id) continue
    const here = (writers[shapeId(presence.editing)] ??= [])
    here.push({ name: presence.name, color: presence.color })
  }
  return writers
}

const presenceId = (client: number) => InstancePresenceRecordType.createId(String(client))
const bare = (id: TLShapeId): string => id.slice('shape:'.length)
const bareOrNull = (id: TLShapeId | null): string | null => (id === null ? null : bare(id))
const shapeId = (bareId: string): TLShapeId => `shape:${bareId}` as TLShapeId
