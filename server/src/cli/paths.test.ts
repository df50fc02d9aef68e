import { afterEach, expect, it, vi } from 'vitest'
import { asTyped } from './paths.ts'

afterEach(() => vi.unstubAllEnvs())

it('takes a name as it is when started directly', () => {
  vi.stubEnv('npm_lifecycle_event', 'test')
  vi.stubEnv('INIT_CWD', '/designs')
  expect(asTyped('feed.md')).toBe('feed.md')
})

it('looks where the person stands when npm has changed the folder', () => {
  vi.stubEnv('npm_lifecycle_event', 'mockboard')
  vi.stubEnv('INIT_CWD', '/designs')
  expect(asTyped('feed.md')).toBe('/designs/feed.md')
  expect(asTyped('/elsewhere/feed.md')).toBe('/elsewhere/feed.md')
})
