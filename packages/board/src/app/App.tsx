import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { HomePage } from '../pages/home/HomePage.tsx'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import { PageLoading } from '../ui/PageLoading.tsx'
import { CrashNotice } from './CrashNotice.tsx'

// The editor and the charts are large and only these two pages draw with them.
const SessionPage = lazy(() => import('../pages/session/SessionPage.tsx'))
const ReportPage = lazy(() => import('../pages/report/ReportPage.tsx'))

export function App() {
  return (
    <CrashNotice>
      <Suspense fallback={<PageLoading what="Opening" />}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/s/:id">{({ id }) => <SessionPage key={id} id={id} />}</Route>
          <Route path="/s/:id/report">{({ id }) => <ReportPage key={id} id={id} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </CrashNotice>
  )
}
