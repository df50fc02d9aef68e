import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from './limits.ts'
import { checkEnvironment, type RawSettings, readSettings } from './options.ts'

const raw: RawSettings = {
  port: '4321',
  host: '127.0.0.1',
  data: './data',
  origin: '',
  logLevel: 'info',
  limit: '',
  licenseKey: null,
}

describe('settings', () => {
  it('come as text and leave in their types', () => {
    const settings = readSettings({
      ...raw,
      port: '0',
      origin: 'https://a.example/x, http://b:1',
      limit: 'connections=7',
    })
    expect(settings).toEqual({
      port: 0,
      host: '127.0.0.1',
      data: './data',
      origins: ['https://a.example', 'http://b:1'],
      logLevel: 'info',
      licenseKey: null,
      limits: { ...DEFAULT_LIMITS, connections: 7 },
    })
  })

  it('name what is wrong and what is allowed', () => {
    const bad: [Partial<RawSettings>, string][] = [
      [{ port: 'x' }, '--port: must be a number (got "x")'],
      [{ port: '80808' }, '--port: must be from 0 to 65535 (got "80808")'],
      [{ port: '-1' }, '--port: must be from 0 to 65535'],
      [{ port: '1.5' }, '--port: must be a whole number'],
      [{ host: '' }, '--host: must not be empty'],
      [{ origin: 'nonsense' }, '--origin: must be origins like'],
      [{ logLevel: 'loud' }, '--log-level: must be one of fatal'],
      [{ limit: 'conections=5' }, 'did you mean "connections"?'],
      [{ limit: '__proto__=5' }, 'there is no limit'],
      [{ limit: 'connections=0' }, 'must be a whole number from 2 to 100000, got "0"'],
      [{ limit: 'connections' }, 'got ""'],
    ]
    for (const [change, message] of bad) expect(() => readSettings({ ...raw, ...change })).toThrow(message)
  })

  it('refuse a mistyped variable instead of ignoring it', () => {
    checkEnvironment({ MOCKBOARD_PORT: '1', PATH: '/bin' })
    expect(() => checkEnvironment({ MOCKBOARD_PROT: '1' })).toThrow('did you mean "MOCKBOARD_PORT"?')
    const far = () => checkEnvironment({ MOCKBOARD_BOGUS: '1' })
    expect(far).toThrow('MOCKBOARD_BOGUS is unknown. Known are MOCKBOARD_PORT, MOCKBOARD_HOST,')
    expect(far).not.toThrow('did you mean')
  })
})
