import { Button, Container, Text } from '@mantine/core'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { useLoad } from '../../api/useLoad.ts'
import { keyring } from '../../keys/browser-keys.ts'
import { AppHeader } from '../../ui/AppHeader.tsx'
import { CenteredPage } from '../../ui/CenteredPage.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { NeedsKey } from '../NeedsKey.tsx'
import { loadReport } from './load-report.ts'
import { ReportView } from './ReportView.tsx'
import classes from './report.module.css'

export default function ReportPage({ id }: { id: string }) {
  const key = keyring.keyFor(id)
  return key === null ? <NeedsKey /> : <LoadedReport id={id} sessionKey={key} />
}

/** In a mock the scores wait for the end: a kind word and the way back, no failure. */
function Sealed({ id, message, onRetry }: { id: string; message: string; onRetry: () => void }) {
  return (
    <CenteredPage>
      <Notice
        title="Not yet"
        tone="info"
        actions={
          <>
            <Button component={Link} href={`/s/${id}`}>
              Back to the board
            </Button>
            <Button variant="default" onClick={onRetry}>
              Look again
            </Button>
          </>
        }
      >
        {message}
      </Notice>
    </CenteredPage>
  )
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
    if (error.code === 'report-sealed') return <Sealed id={id} message={error.message} onRetry={retry} />
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
        <ReportView data={loaded.value} />
      </Container>
    </>
  )
}
