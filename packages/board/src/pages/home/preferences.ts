import type { KeyStorage } from '../../keys/keyring.ts'

export type Minutes = 35 | 45 | 60
export type Mode = 'solo' | 'mock'

/** What a person chose last time; the first time, the best default. */
export interface StartChoice {
  problem: string | null
  minutes: Minutes
  mode: Mode
}

const NAME = 'mockboard.start'
const FIRST: StartChoice = { problem: null, minutes: 45, mode: 'solo' }

export function readStartChoice(storage: KeyStorage): StartChoice {
  try {
    const stored = JSON.parse(storage.getItem(NAME) ?? '{}') as Partial<StartChoice>
    return {
      problem: typeof stored.problem === 'string' ? stored.problem : null,
      minutes: stored.minutes === 35 || stored.minutes === 60 ? stored.minutes : FIRST.minutes,
      mode: stored.mode === 'mock' ? 'mock' : 'solo',
    }
  } catch {
    return FIRST
  }
}

export function writeStartChoice(storage: KeyStorage, choice: StartChoice): void {
  storage.setItem(NAME, JSON.stringify(choice))
}
