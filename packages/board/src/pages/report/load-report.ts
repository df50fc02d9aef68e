import type { SessionInfo } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { api, type GradedBoard, loadProblems } from '../../api/api.ts'
import type { ApiResult } from '../../api/request.ts'

export interface ReportData extends GradedBoard {
  session: SessionInfo
  /** Public part of the problem; absent when the bank no longer has it. */
  problem: PublicProblem | undefined
}

/** Everything the page shows, asked for at once; the first failure is the answer. */
export async function loadReport(id: string, key: string): Promise<ApiResult<ReportData>> {
  const [graded, session, problems] = await Promise.all([
    api.report(id, key),
    api.read(id, key),
    loadProblems(),
  ])
  if (!graded.ok) return graded
  if (!session.ok) return session
  const bank = problems.ok ? problems.value : []
  return {
    ok: true,
    value: {
      ...graded.value,
      session: session.value,
      problem: bank.find((problem) => problem.id === session.value.problem),
    },
  }
}
