import { MESSAGE, SYNC } from '@mockboard/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** One person's entry in an awareness message; `state` is JSON text. */
export interface PresenceEntry {
  client: number
  clock: number
  state: string
}

/** What a client may send. */
export type ClientFrame =
  | { kind: 'step1'; stateVector: Uint8Array }
  | { kind: 'update'; update: Uint8Array; isStep2: boolean }
  | { kind: 'presence'; entries: PresenceEntry[] }
  | { kind: 'queryPresence' }

/** More entries than a document has people are not presence. */
const MAX_ENTRIES = 1000

/** Reads one binary frame; throws on anything that is not exactly one message. */
export function readFrame(bytes: Uint8Array): ClientFrame {
  const decoder = decoding.createDecoder(bytes)
  const frame = readMessage(decoder)
  if (decoding.hasContent(decoder)) throw new Error('bytes after the message')
  return frame
}

function readMessage(decoder: decoding.Decoder): ClientFrame {
  const type = decoding.readVarUint(decoder)
  if (type === MESSAGE.sync) return readSync(decoder)
  if (type === MESSAGE.queryAwareness) return { kind: 'queryPresence' }
  if (type === MESSAGE.awareness) {
    return { kind: 'presence', entries: readPresence(decoding.readVarUint8Array(decoder)) }
  }
  throw new Error(`message type ${type} is unknown`)
}

function readSync(decoder: decoding.Decoder): ClientFrame {
  const type = decoding.readVarUint(decoder)
  const body = decoding.readVarUint8Array(decoder)
  if (type === SYNC.step1) return { kind: 'step1', stateVector: body }
  if (type === SYNC.step2) return { kind: 'update', update: body, isStep2: true }
  if (type === SYNC.update) return { kind: 'update', update: body, isStep2: false }
  throw new Error(`sync message type ${type} is unknown`)
}

function readPresence(body: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(body)
  const count = decoding.readVarUint(decoder)
  if (count > MAX_ENTRIES) throw new Error('too many presence entries')
  const entries: PresenceEntry[] = []
  for (let i = 0; i < count; i++) {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    entries.push({ client, clock, state: decoding.readVarString(decoder) })
  }
  if (decoding.hasContent(decoder)) throw new Error('bytes after the presence entries')
  return entries
}

/** A sync frame: step 1 with a state vector, step 2 or update with a Yjs update. */
export function syncFrame(type: (typeof SYNC)[keyof typeof SYNC], body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, body)
  })
}

/** An awareness frame. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, body)
  })
}

/** One of our own messages with a number: `MESSAGE.saved` or `MESSAGE.storage`. */
export function numberFrame(type: number, value: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint(encoder, value)
  })
}
