import type { Report } from '@mockboard/grader'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GATHER_MS, GradingClient, type GradingPort, type GradingState } from './client.ts'
import type { GradingRequest } from './messages.ts'

const report = (coverage: number): Report => ({
  schema: 'mockboard.report/1',
  rubric: { version: '1', variant: 'classic' },
  coverage,
  sections: [],
  warnings: [],
})

class FakePort implements GradingPort {
  sent: GradingRequest[] = []
  terminated = false
  listeners = new Map<string, (event: never) => void>()
  addEventListener(type: string, listener: (event: never) => void) {
    this.listeners.set(type, listener)
  }
  emit(type: string, event: object) {
    this.listeners.get(type)?.(event as never)
  }
  postMessage(message: GradingRequest) {
    this.sent.push(message)
  }
  terminate() {
    this.terminated = true
  }
  grades() {
    return this.sent.filter((message) => message.type === 'grade')
  }
  reply(seq: number, coverage: number) {
    const data = { type: 'report' as const, seq, report: report(coverage), names: { components: {} }, ms: 1 }
    this.emit('message', { data })
  }
}

let ports: FakePort[] = []
let board = 0
let states: GradingState[] = []
const last = () => states.at(-1)

function client() {
  return new GradingClient({
    connect: () => {
      const port = new FakePort()
      ports.push(port)
      return port
    },
    problem: null,
    hints: { variant: 'classic' },
    records: () => [board],
    onState: (state) => states.push(state),
  })
}

describe('grading client', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    ports = []
    states = []
    board = 0
  })
  afterEach(() => vi.useRealTimers())

  it('gathers changes and sends the newest board once', () => {
    const grading = client()
    for (board = 1; board < 5; board++) grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    expect(ports).toHaveLength(1)
    expect(ports[0]?.sent[0]).toMatchObject({ type: 'open', hints: { variant: 'classic' } })
    expect(ports[0]?.grades()).toEqual([{ type: 'grade', seq: 1, records: [5] }])
    expect(last()?.pending).toBe(true)
    ports[0]?.reply(1, 0.5)
    expect(last()).toMatchObject({ report: { coverage: 0.5 }, pending: false, failure: null })
  })

  it('is not starved by somebody who never stops typing', () => {
    const grading = client()
    for (let i = 0; i < 10; i++) {
      grading.changed()
      vi.advanceTimersByTime(50)
    }
    expect(ports[0]?.grades().length).toBeGreaterThanOrEqual(1)
  })

  it('runs one grading at a time and then grades only the newest board', () => {
    const grading = client()
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    for (board = 1; board < 4; board++) {
      grading.changed()
      vi.advanceTimersByTime(GATHER_MS)
    }
    expect(ports[0]?.grades()).toHaveLength(1)
    ports[0]?.reply(1, 0.1)
    expect(last()?.pending).toBe(true)
    expect(ports[0]?.grades().at(-1)).toEqual({ type: 'grade', seq: 2, records: [4] })
    expect(ports[0]?.grades()).toHaveLength(2)
    ports[0]?.reply(2, 0.2)
    expect(last()).toMatchObject({ report: { coverage: 0.2 }, pending: false })
  })

  it('ignores an answer to something older', () => {
    const grading = client()
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    ports[0]?.reply(99, 0.9)
    expect(last()?.report).toBeNull()
  })

  it('shows a failure, keeps the last report, and recovers with the next change', () => {
    const grading = client()
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    ports[0]?.reply(1, 0.5)
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    ports[0]?.emit('message', { data: { type: 'failed', seq: 2, message: 'bad rule' } })
    expect(last()).toMatchObject({ failure: 'bad rule', report: { coverage: 0.5 }, pending: false })
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    ports[0]?.reply(3, 0.6)
    expect(last()).toMatchObject({ failure: null, report: { coverage: 0.6 } })
  })

  it('replaces a worker that died', () => {
    const grading = client()
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    ports[0]?.emit('error', { message: 'out of memory' })
    expect(ports[0]?.terminated).toBe(true)
    expect(last()?.failure).toBe('out of memory')
    grading.changed()
    vi.advanceTimersByTime(GATHER_MS)
    expect(ports).toHaveLength(2)
    expect(ports[1]?.sent[0]?.type).toBe('open')
    ports[1]?.reply(2, 0.7)
    expect(last()).toMatchObject({ failure: null, report: { coverage: 0.7 } })
  })

  it('says nothing more after it was closed', () => {
    const grading = client()
    grading.changed()
    grading.close()
    vi.advanceTimersByTime(10 * GATHER_MS)
    expect(ports).toHaveLength(0)
  })
})
