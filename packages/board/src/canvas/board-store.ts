import { atom, createTLStore, type Signal, type TLStore } from 'tldraw'
import { boardSchema } from '@mockboard/protocol'

/** The store of one board, with the same schema that the server checks against. */
export function createBoardStore(readOnly: boolean): TLStore {
  const mode: Signal<'readonly' | 'readwrite'> = atom('mode', readOnly ? 'readonly' : 'readwrite')
  // The page says itself whether the line is up, and more truthfully than tldraw's badge would.
  const status: Signal<'online' | 'offline'> = atom('status', 'online')
  return createTLStore({
    schema: boardSchema(),
    collaboration: { status, mode },
    assets: {
      upload: () => Promise.reject(new Error('pictures are not part of a board')),
    },
  })
}
