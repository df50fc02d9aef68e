import type { PublicProblem } from '@mockboard/templates'
import { useEffect, useState } from 'react'
import type { BoardHandle } from '../canvas/board-handle.ts'
import { GradingClient, type GradingState } from './client.ts'

const IDLE: GradingState = {
  report: null,
  names: { components: {} },
  failure: null,
  ms: null,
  pending: false,
}

const startWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'grading' })

interface UseGradingOptions {
  handle: BoardHandle | null
  problem: PublicProblem | null
  problemId: string
  variant: string
  enabled: boolean
}

/** The board's report while `enabled`; draws the rings of the cards as well. */
export function useGrading({
  handle,
  problem,
  problemId,
  variant,
  enabled,
}: UseGradingOptions): GradingState {
  const [state, setState] = useState(IDLE)
  useEffect(() => {
    if (!handle || !enabled) return
    const client = new GradingClient({
      connect: startWorker,
      problem,
      hints: { problem: problemId, variant },
      records: () => handle.records(),
      onState: setState,
    })
    const stop = handle.onChange(() => client.changed())
    client.changed()
    return () => {
      stop()
      client.close()
      handle.setCoverage({})
    }
  }, [handle, problem, problemId, variant, enabled])
  const { report } = state
  useEffect(() => {
    if (!handle || !report) return
    handle.setCoverage(Object.fromEntries(report.sections.map(({ id, coverage }) => [id, coverage])))
  }, [handle, report])
  return enabled ? state : IDLE
}
