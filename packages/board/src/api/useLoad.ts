import { useCallback, useEffect, useRef, useState } from 'react'
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
  const newest = useRef(0)
  const run = useCallback(async () => {
    newest.current += 1
    const mine = newest.current
    const result = await load()
    if (mine !== newest.current) return
    setLoaded(result.ok ? { state: 'ok', value: result.value } : { state: 'failed', error: result.error })
  }, [load])
  useEffect(() => {
    void run()
    return () => {
      newest.current += 1
    }
  }, [run])
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' })
    void run()
  }, [run])
  return { loaded, retry }
}
