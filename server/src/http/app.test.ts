import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreatedSession, HostConfig, type JoinedSession } from '@mockboard/protocol'
import { PROBLEMS } from '@mockboard/templates/problems'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Harness, harness, post, refused, withKey } from '../testing/app.ts'
import { testFolder } from '../testing/host.ts'

describe('http', () => {
  let folder: ReturnType<typeof testFolder>
  let h: Harness
  beforeEach(() => {
    folder = testFolder()
    mkdirSync(join(folder.path, 'dist', 'assets'), { recursive: true })
    writeFileSync(join(folder.path, 'secret.txt'), 'not yours')
    writeFileSync(join(folder.path, 'dist', 'index.html'), '<!doctype html><title>the page</title>')
    writeFileSync(join(folder.path, 'dist', 'assets', 'index-abc123.js'), 'export const a = 1')
    h = harness(join(folder.path, 'dist'))
  })
  afterEach(() => folder.remove())

  const create = async (body: unknown = { problem: 'ads-click', minutes: 45 }): Promise<CreatedSession> => {
    const response = await h.app.request('/api/sessions', post(body))
    expect(response.status).toBe(201)
    return CreatedSession.parse(await response.json())
  }

  describe('secrets', () => {
    it('never reach the log', async () => {
      const { session, keys } = await create()
      const path = `/api/sessions/${session.id}`
      const joined = await (await h.app.request(`${path}/join`, post({}, keys.candidate))).json()
      await h.app.request('/api/sessions/mine', post({ sessions: [{ id: session.id, key: keys.candidate }] }))
      await h.app.request(path, withKey('wrong-key-wrong-key-wrong'))
      const log = h.log.join('')
      expect(log).toContain(path)
      for (const secret of [...Object.values(keys), (joined as JoinedSession).ticket, 'wrong-key']) {
        expect(log).not.toContain(secret)
      }
    })

    it('of the interviewer are not in the public problems', async () => {
      const text = await (await h.app.request('/api/problems')).text()
      expect((JSON.parse(text) as { id: string }[]).map(({ id }) => id)).toEqual(PROBLEMS.map(({ id }) => id))
      expect(text).not.toMatch(/"(facts|twists)"/)
    })
  })

  describe('page', () => {
    it('is served with its files cached for good and a policy without foreign hosts', async () => {
      const asset = await h.app.request('/assets/index-abc123.js')
      expect(asset.headers.get('cache-control')).toContain('immutable')
      expect(asset.headers.get('content-type')).toContain('javascript')
      const index = await h.app.request('/s/AAAAAAAAAAAAAAAA', { headers: { host: 'board.example:8443' } })
      expect(await index.text()).toContain('the page')
      expect(index.headers.get('cache-control')).toBe('no-cache')
      const policy = index.headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy.match(/\w+:\/\/[^\s;]+/g)).toEqual([
        'ws://board.example:8443',
        'wss://board.example:8443',
      ])
      expect(index.headers.get('referrer-policy')).toBe('no-referrer')
      expect(index.headers.get('x-content-type-options')).toBe('nosniff')
    })

    it('lets no Host header write into the policy', async () => {
      const answer = await h.app.request('/', { headers: { host: "evil; script-src 'unsafe-inline'" } })
      expect(answer.headers.get('content-security-policy')).not.toContain('evil')
    })

    it('gives no file outside its folder', async () => {
      for (const path of [
        '/../secret.txt',
        '/..%2fsecret.txt',
        '/assets/..%2f..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/..%5csecret.txt',
      ]) {
        const response = await h.app.request(new Request(`http://x${path}`))
        expect(await response.text()).not.toContain('not yours')
      }
    })

    it('says how to build it when it is not there', async () => {
      const answer = await harness(join(folder.path, 'nothing')).app.request('/')
      expect(answer.status).toBe(503)
      expect(await answer.text()).toContain('npm start')
    })

    it('does not take a missing file or call for a page', async () => {
      expect((await h.app.request('/assets/gone.js')).status).toBe(404)
      expect(await refused(h.app.request('/api/nothing'))).toEqual([404, 'no-such-call', undefined])
      expect(await refused(h.app.request('/api/sessions', { method: 'PUT' }))).toEqual([
        404,
        'no-such-call',
        undefined,
      ])
    })
  })

  it('tells the page its configuration', async () => {
    const config = HostConfig.parse(await (await h.app.request('/api/config')).json())
    expect(config).toEqual({ licenseKey: 'tldraw-key', version: '1.2.3', host: { public: false } })
    expect(await (await h.app.request('/healthz')).json()).toEqual({ ok: true })
  })
})
