/** `0.474` -> `47 %`; null (nothing applies, or not graded) -> an en dash. */
export function percent(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 100)}%`
}

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on; negative ones with a minus sign. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const sign = seconds < 0 && whole > 0 ? '−' : ''
  const s = String(whole % 60).padStart(2, '0')
  const m = Math.floor(whole / 60)
  if (m < 60) return `${sign}${m}:${s}`
  return `${sign}${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}:${s}`
}

/** Seconds as a length a person says: `40 s`, `7 min`, `1 h 05`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(0, Math.floor(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
}

/** How long ago, in the words of a list: `just now`, `12 min ago`, `yesterday`, else the date. */
export function ago(then: number, now: number): string {
  const minutes = Math.floor((now - then) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h ago`
  if (hours < 48) return 'yesterday'
  if (hours < 24 * 14) return `${Math.floor(hours / 24)} days ago`
  return new Date(then).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** `1 gap`, `3 gaps`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
