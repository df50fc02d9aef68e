/** Why a call failed, in words a person can act on. */
export interface ApiFailure {
  /** `unreachable`: no answer at all; otherwise the server's own stable code. */
  code: string
  /** HTTP status, 0 when there was no answer. */
  status: number
  message: string
}

export type ApiResult<T> = { ok: true; value: T } | { ok: false; error: ApiFailure }

const UNREACHABLE: ApiFailure = {
  code: 'unreachable',
  status: 0,
  message: 'The Mockboard server does not answer. Check that it is running and that you are online.',
}

interface Call {
  method?: 'GET' | 'POST'
  /** Session key, sent as a bearer token: never part of the address. */
  key?: string
  body?: unknown
}

function failureOf(status: number, body: unknown): ApiFailure {
  const error = (body as { error?: { code?: unknown; message?: unknown } } | null)?.error
  if (typeof error?.code === 'string' && typeof error.message === 'string') {
    return { code: error.code, status, message: error.message }
  }
  // A proxy in front of a stopped server answers with its own page.
  if (status >= 502 && status <= 504) return { ...UNREACHABLE, status }
  return { code: 'unexpected', status, message: `The server answered ${status} without saying why.` }
}

/** One JSON call to our own server. Never throws: what can go wrong is part of the answer. */
export async function request<T>(path: string, call: Call = {}): Promise<ApiResult<T>> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (call.key !== undefined) headers.authorization = `Bearer ${call.key}`
  if (call.body !== undefined) headers['content-type'] = 'application/json'
  try {
    const response = await fetch(path, {
      method: call.method ?? 'GET',
      headers,
      cache: 'no-store',
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    })
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) return { ok: false, error: failureOf(response.status, body) }
    if (body === null) return { ok: false, error: failureOf(response.status, body) }
    return { ok: true, value: body as T }
  } catch {
    return { ok: false, error: UNREACHABLE }
  }
}
