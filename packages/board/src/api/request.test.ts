import { afterEach, describe, expect, it, vi } from 'vitest'
import { request } from './request.ts'

const answer = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )

describe('API calls', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('gives the value of a good answer', async () => {
    answer(200, '{"a":1}')
    expect(await request('/api/x')).toEqual({ ok: true, value: { a: 1 } })
  })

  it('sends the key as a bearer token, never in the address', async () => {
    answer(200, '{}')
    await request('/api/x', { method: 'POST', key: 'secret', body: { b: 2 } })
    const [url, init] = vi.mocked(fetch).mock.calls[0] ?? []
    expect(url).toBe('/api/x')
    expect(init?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    })
    expect(init?.body).toBe('{"b":2}')
  })

  it("passes on the server's own words", async () => {
    answer(401, '{"error":{"code":"bad-key","message":"This key does not open the session."}}')
    expect(await request('/api/x')).toEqual({
      ok: false,
      error: { code: 'bad-key', status: 401, message: 'This key does not open the session.' },
    })
  })

  it('says that the server is away when there is no answer, or only a proxy page', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('Failed to fetch'))),
    )
    expect(await request('/api/x')).toMatchObject({ ok: false, error: { code: 'unreachable', status: 0 } })
    answer(502, '<html>Bad gateway</html>')
    expect(await request('/api/x')).toMatchObject({ ok: false, error: { code: 'unreachable', status: 502 } })
  })

  it('never takes something else for an answer', async () => {
    answer(200, '<html>some page</html>')
    expect(await request('/api/x')).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    answer(418, '{"error":"no"}')
    expect(await request('/api/x')).toMatchObject({ ok: false, error: { code: 'unexpected', status: 418 } })
  })
})
