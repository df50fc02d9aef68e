import type { CreatedSession, CreateSession, Role } from '@mockboard/protocol'

export interface TestSession {
  id: string
  keys: Record<Role, string>
  /** What a person with this role is sent. */
  link(role: Role): string
}

/** A session made through the API, for tests that are not about Home. */
export async function createSession(server: string, wish: Partial<CreateSession> = {}): Promise<TestSession> {
  const body: CreateSession = { problem: 'ads-click', minutes: 45, ...wish }
  const response = await fetch(`${server}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`no session: ${response.status} ${await response.text()}`)
  const { session, keys } = (await response.json()) as CreatedSession
  const held = keys as Record<Role, string>
  return { id: session.id, keys: held, link: (role) => `${server}/s/${session.id}#${held[role]}` }
}
