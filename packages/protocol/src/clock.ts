/**
 * The session clock: a small state machine kept in the board document, so that everybody sees the same
 * time and a reload loses nothing. All times are server time in ms since the epoch (`serverTime` of the
 * join answer gives the offset). Pure.
 */
export type ClockState =
  | { state: 'not-started'; extraMs: number }
  | { state: 'running'; startedAt: number; pausedMs: number; extraMs: number }
  | { state: 'paused'; startedAt: number; pausedAt: number; pausedMs: number; extraMs: number }
  | { state: 'finished'; startedAt: number; finishedAt: number; pausedMs: number; extraMs: number }

export type ClockRefusal =
  | 'already-started'
  | 'not-started'
  | 'not-running'
  | 'not-paused'
  | 'finished'
  | 'bad-length'

/** The new state, or why there is none; `message` is fit for people. */
export type ClockResult = { ok: true; clock: ClockState } | { ok: false; code: ClockRefusal; message: string }

export const CLOCK_NOT_STARTED: ClockState = { state: 'not-started', extraMs: 0 }

/** Longest total extension, in minutes. */
export const MAX_EXTENSION_MINUTES = 120

const MESSAGES: Record<ClockRefusal, string> = {
  'already-started': 'The clock is already running.',
  'not-started': 'The clock has not been started.',
  'not-running': 'The clock is paused already.',
  'not-paused': 'The clock is not paused.',
  finished: 'The session is finished.',
  'bad-length': `Extend by a whole number of minutes, up to ${MAX_EXTENSION_MINUTES} in all.`,
}

const refuse = (code: ClockRefusal): ClockResult => ({ ok: false, code, message: MESSAGES[code] })
const accept = (clock: ClockState): ClockResult => ({ ok: true, clock })

/** not-started -> running */
export function startClock(clock: ClockState, now: number): ClockResult {
  if (clock.state === 'finished') return refuse('finished')
  if (clock.state !== 'not-started') return refuse('already-started')
  return accept({ state: 'running', startedAt: now, pausedMs: 0, extraMs: clock.extraMs })
}

/** running -> paused */
export function pauseClock(clock: ClockState, now: number): ClockResult {
  if (clock.state !== 'running') return refuse(whyNotRunning(clock))
  return accept({ ...clock, state: 'paused', pausedAt: Math.max(now, clock.startedAt + clock.pausedMs) })
}

/** paused -> running; the pause is added to what does not count */
export function resumeClock(clock: ClockState, now: number): ClockResult {
  if (clock.state === 'finished') return refuse('finished')
  if (clock.state !== 'paused') return refuse(clock.state === 'running' ? 'not-paused' : 'not-started')
  return accept({ ...withoutPause(clock, now), state: 'running' })
}

/** Any state -> finished; a clock nobody started ends with nothing on it. */
export function finishClock(clock: ClockState, now: number): ClockResult {
  if (clock.state === 'finished') return refuse('finished')
  if (clock.state === 'not-started') {
    return accept({ state: 'finished', startedAt: now, finishedAt: now, pausedMs: 0, extraMs: clock.extraMs })
  }
  const settled = clock.state === 'paused' ? withoutPause(clock, now) : clock
  const finishedAt = Math.max(now, settled.startedAt + settled.pausedMs)
  return accept({ ...settled, state: 'finished', finishedAt })
}

/** Adds minutes to the plan; any state but finished. */
export function extendClock(clock: ClockState, minutes: number): ClockResult {
  if (clock.state === 'finished') return refuse('finished')
  const extraMs = clock.extraMs + minutes * 60_000
  const inRange = Number.isInteger(minutes) && minutes > 0 && extraMs <= MAX_EXTENSION_MINUTES * 60_000
  return inRange ? accept({ ...clock, extraMs }) : refuse('bad-length')
}

/** Time that counts, in ms; never negative, never running while paused or finished. */
export function elapsedMs(clock: ClockState, now: number): number {
  if (clock.state === 'not-started') return 0
  const end = clock.state === 'paused' ? clock.pausedAt : clock.state === 'finished' ? clock.finishedAt : now
  return Math.max(0, end - clock.startedAt - clock.pausedMs)
}

/** Time left of a session planned for `minutes`, in ms; negative in overtime. */
export function remainingMs(clock: ClockState, minutes: number, now: number): number {
  return minutes * 60_000 + clock.extraMs - elapsedMs(clock, now)
}

function whyNotRunning(clock: ClockState): ClockRefusal {
  if (clock.state === 'finished') return 'finished'
  return clock.state === 'paused' ? 'not-running' : 'not-started'
}

function withoutPause(clock: ClockState & { state: 'paused' }, now: number) {
  const { startedAt, pausedMs, extraMs } = clock
  return { startedAt, extraMs, pausedMs: pausedMs + Math.max(0, now - clock.pausedAt) }
}
