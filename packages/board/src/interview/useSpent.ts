import { addSpent } from '@mockboard/protocol'
import { useEffect } from 'react'
import type { BoardHandle } from '../canvas/board-handle.ts'
import type { BoardConnection } from '../sync/connection.ts'
import { SpentMeter } from './spent-meter.ts'

const READ_MS = 1_000
/** Written in steps, so that a session of an hour adds hundreds of small updates to the log, not thousands. */
const WRITE_SECONDS = 10

/** Keeps the `spent` map of the board document. Runs on the candidate's page only: one writer. */
export function useSpent(
  connection: BoardConnection | null,
  handle: BoardHandle | null,
  running: boolean,
  enabled: boolean,
): void {
  useEffect(() => {
    if (!connection || !handle || !enabled) return
    const meter = new SpentMeter(10 * READ_MS)
    const waiting = new Map<string, number>()
    let lastActivity = Date.now()
    const active = () => {
      lastActivity = Date.now()
    }
    const write = (least: number) => {
      for (const [section, seconds] of waiting) {
        if (seconds < least) continue
        addSpent(connection.doc, section, seconds)
        waiting.delete(section)
      }
    }
    const read = () => {
      const more = meter.read({ now: Date.now(), section: handle.editingSection(), running, lastActivity })
      if (more) waiting.set(more.section, (waiting.get(more.section) ?? 0) + more.seconds)
      write(WRITE_SECONDS)
    }
    const timer = setInterval(read, READ_MS)
    const stopListening = handle.onEditingSection(() => {
      read()
      write(1)
    })
    addEventListener('keydown', active, true)
    addEventListener('pointerdown', active, true)
    return () => {
      clearInterval(timer)
      stopListening()
      read()
      write(1)
      removeEventListener('keydown', active, true)
      removeEventListener('pointerdown', active, true)
    }
  }, [connection, handle, running, enabled])
}
