import type { Board, Report } from '@mockboard/grader'
import type {
  CreatedSession,
  CreateSession,
  HostConfig,
  JoinedSession,
  SessionInfo,
  SessionSummary,
  SessionTimes,
} from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { type ApiResult, request } from './request.ts'

/** What GET /api/sessions/:id/report answers: the board as stored or as finished, the server's grading of it, and the times. */
export interface GradedBoard extends SessionTimes {
  board: Board
  report: Report
  /** When what is shown here was so; null while the session goes on. */
  finishedAt: number | null
}

const session = (id: string) => `/api/sessions/${encodeURIComponent(id)}`

export const api = {
  config: () => request<HostConfig>('/api/config'),
  problems: () => request<PublicProblem[]>('/api/problems'),
  create: (body: CreateSession) => request<CreatedSession>('/api/sessions', { method: 'POST', body }),
  /** `ticket`: the one held so far, so that the others keep seeing the same person. */
  join: (id: string, key: string, ticket?: string) =>
    request<JoinedSession>(`${session(id)}/join`, {
      method: 'POST',
      key,
      ...(ticket === undefined ? {} : { body: { ticket } }),
    }),
  read: (id: string, key: string) => request<SessionInfo>(session(id), { key }),
  finish: (id: string, key: string) => request<SessionInfo>(`${session(id)}/finish`, { method: 'POST', key }),
  report: (id: string, key: string) => request<GradedBoard>(`${session(id)}/report`, { key }),
  mine: (sessions: { id: string; key: string }[]) =>
    request<SessionSummary[]>('/api/sessions/mine', { method: 'POST', body: { sessions } }),
}

let problems: Promise<ApiResult<PublicProblem[]>> | null = null

/** The problem bank, fetched once per page load; a failure is not kept, so that a retry asks again. */
export function loadProblems(): Promise<ApiResult<PublicProblem[]>> {
  problems ??= api.problems().then((result) => {
    if (!result.ok) problems = null
    return result
  })
  return problems
}
