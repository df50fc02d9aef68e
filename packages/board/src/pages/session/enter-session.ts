import type { HostConfig, JoinedSession } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { api, loadProblems } from '../../api/api.ts'
import type { ApiResult } from '../../api/request.ts'
import { keyring } from '../../keys/browser-keys.ts'

export interface SessionData {
  joined: JoinedSession
  key: string
  config: HostConfig
  /** Absent when the bank no longer has the problem. */
  problem: PublicProblem | null
}

/** All that must be known before a session can be drawn. */
export async function enterSession(id: string, key: string): Promise<ApiResult<SessionData>> {
  const [joined, config, problems] = await Promise.all([api.join(id, key), api.config(), loadProblems()])
  if (!joined.ok) return joined
  if (!config.ok) return config
  keyring.learned(id, joined.value.role, key)
  const bank = problems.ok ? problems.value : []
  const problem = bank.find((one) => one.id === joined.value.session.problem) ?? null
  return { ok: true, value: { joined: joined.value, key, config: config.value, problem } }
}
