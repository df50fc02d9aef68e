import { Button, Container, Text } from '@mantine/core'
import type { SessionInfo } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { api, type GradedBoard, loadProblems } from '../../api/api.ts'
import type { ApiResult } from '../../api/request.ts'
import { useLoad } from '../../api/useLoad.ts'
import { keyring } from '../../keys/browser-keys.ts'
import { AppHeader } from '../../ui/AppHeader.tsx'
import { CenteredPage } from '../../ui/CenteredPage.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { NeedsKey } from '../NeedsKey.tsx'
import { ReportView } from './ReportView.tsx'
import classes from './report.module.css'

export interface ReportData extends GradedBoard {
  session: SessionInfo
  /** Public part of the problem; absent when the bank no longer has it. */
  problem: PublicProblem | undefined
}

/** Everything the page shows, asked for at once; the first failure is the answer. */
async function loadReport(id: string, key: string): Promise<ApiResult<ReportData>> {
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

export default function ReportPage({ id }: { id: string }) {
  const key = keyring.keyFor(id)
  return key === null ? <NeedsKey /> : <LoadedReport id={id} sessionKey={key} />
}

function LoadedReport({ id, sessionKey }: { id: string; sessionKey: string }) {
  const { loaded, retry } = useLoad(useCallback(() => loadReport(id, sessionKey), [id, sessionKey]))
  usePageTitle(
    loaded.state === 'ok'
      ? `Report: ${loaded.value.problem?.title ?? loaded.value.session.problem}`
      : 'Report',
  )
  if (loaded.state === 'loading') return <PageLoading what="Grading the board" />
  if (loaded.state === 'failed') {
    const { error } = loaded
    if (error.status === 401 || error.status === 403 || error.status === 404)
      return <NeedsKey failure={error} />
    return (
      <CenteredPage>
        <Notice
          title="The report could not be loaded"
          actions={
            <>
              <Button onClick={retry}>Try again</Button>
              <Button variant="default" component={Link} href={`/s/${id}`}>
                Open the board
              </Button>
            </>
          }
        >
          {error.message}
        </Notice>
      </CenteredPage>
    )
  }
  return (
    <>
      <AppHeader>
        <Text size="sm" c="dimmed" className={classes.crumb}>
          Report
        </Text>
      </AppHeader>
      <Container component="main" id="main" size={1180} px="md" className={classes.page}>
        <ReportView data={loaded.value} sessionKey={sessionKey} />
      </Container>
    </>
  )
}
