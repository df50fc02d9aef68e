import { beforeEach, describe, expect, it } from 'vitest'
import { Keyring, type KeyStorage } from './keyring.ts'

function memory(): KeyStorage & { map: Map<string, string> } {
  const map = new Map<string, string>()
  return { map, getItem: (n) => map.get(n) ?? null, setItem: (n, v) => void map.set(n, v) }
}

let browser = memory()
let now = 1
const ring = (tab: KeyStorage = memory()) => new Keyring(browser, tab, () => now++)

describe('keyring', () => {
  beforeEach(() => {
    browser = memory()
    now = 1
  })

  it('keeps a key for the tab and for the browser', () => {
    ring().keep({ id: 's1', key: 'k1' })
    expect(ring().keyFor('s1')).toBe('k1')
    expect(ring().keyFor('other')).toBeNull()
  })

  it('lets two tabs hold two roles of one session', () => {
    const left = ring()
    const right = ring()
    left.keep({ id: 's1', key: 'candidate' })
    right.keep({ id: 's1', key: 'interviewer' })
    expect([left.keyFor('s1'), right.keyFor('s1')]).toEqual(['candidate', 'interviewer'])
  })

  it('knows all links of a session it created and keeps them when a link is opened again', () => {
    const one = ring()
    one.created('s1', { candidate: 'c', interviewer: 'i', observer: 'o' }, 'interviewer')
    one.keep({ id: 's1', key: 'c' })
    expect(one.linksFor('s1')).toEqual({ candidate: 'c', interviewer: 'i', observer: 'o' })
    expect(one.keyFor('s1')).toBe('c')
  })

  it('lists newest first, forgets, and holds at most what the server accepts', () => {
    const one = ring()
    for (let i = 0; i < 205; i++) one.keep({ id: `s${i}`, key: 'k' })
    expect(one.all()).toHaveLength(200)
    expect(one.all()[0]?.id).toBe('s204')
    one.forget('s204')
    expect(one.all()[0]?.id).toBe('s203')
  })

  it('survives storage another version or a person damaged', () => {
    for (const bad of ['{', '{"a":1}', '[1,null,{"id":3}]']) {
      browser.setItem('mockboard.keys', bad)
      expect(ring().all()).toEqual([])
    }
  })
})
