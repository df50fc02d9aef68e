import { useCallback, useState } from 'react'
import { browserStorage } from '../../keys/browser-keys.ts'

const NAME = 'mockboard.live'

/** Whether the person wants to see coverage while working; remembered in this browser, on at first. */
export function useLiveChoice(): [live: boolean, setLive: (live: boolean) => void] {
  const [live, setLive] = useState(() => browserStorage.getItem(NAME) !== 'off')
  const choose = useCallback((next: boolean) => {
    browserStorage.setItem(NAME, next ? 'on' : 'off')
    setLive(next)
  }, [])
  return [live, choose]
}
