import { vi } from 'vitest'

// Whoever imports this waits for real sockets and disks, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** Resolves when `condition` holds; generous, because a slow machine is no failure. */
export const until = (condition: () => boolean | Promise<boolean>): Promise<boolean> =>
  vi.waitUntil(condition, { timeout: 20_000, interval: 10 })
