import { useCallback, useEffect, useState } from 'react'
import type { ApiFailure, ApiResult } from './request.ts'

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: ApiFailure }
  | { state: 'ok'; value: T }

/**
 * Runs a call when the page opens and again on `retry`. `load` must be stable (useCallback or a constant);
 * an answer that comes after the component is gone, or after a newer call, is dropped.
 */
export function useLoad<T>(load: () => Promise<ApiResult<T>>): { loaded: Loaded<T>; retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    void load().then((result) => {
      if (!current) return
      setLoaded(result.ok ? { state: 'ok', value: result.value } : { state: 'failed', error: result.error })
    })
    return () => {
      current = false
    }
  }, [load, attempt])
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' })
    setAttempt((n) => n + 1)
  }, [])
  return { loaded, retry }
}
