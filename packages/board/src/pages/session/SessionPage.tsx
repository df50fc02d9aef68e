import { Button } from '@mantine/core'
import { lazy, Suspense, useCallback } from 'react'
import { Link } from 'wouter'
import { useLoad } from '../../api/useLoad.ts'
import { isProductionOrigin } from '../../canvas/licence.ts'
import { keyring } from '../../keys/browser-keys.ts'
import { CenteredPage } from '../../ui/CenteredPage.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageLoading } from '../../ui/PageLoading.tsx'
import { NeedsKey } from '../NeedsKey.tsx'
import { enterSession } from './enter-session.ts'
import { LicenceGate } from './LicenceGate.tsx'

// Behind the gate: where the editor may not run, it is not even loaded.
const openRoom = () => import('./Room.tsx').then(({ Room }) => ({ default: Room }))
const Room = lazy(openRoom)

// Most hosts are plain http or have a key: the editor comes while the server answers.
if (!isProductionOrigin(location)) void openRoom()

export default function SessionPage({ id }: { id: string }) {
  const key = keyring.keyFor(id)
  return key === null ? <NeedsKey /> : <Entered id={id} sessionKey={key} />
}

function Entered({ id, sessionKey }: { id: string; sessionKey: string }) {
  const { loaded, retry } = useLoad(useCallback(() => enterSession(id, sessionKey), [id, sessionKey]))
  if (loaded.state === 'loading') return <PageLoading what="Opening the session" />
  if (loaded.state === 'ok') {
    const blank = isProductionOrigin(location) && !loaded.value.config.licenseKey
    if (blank) return <LicenceGate data={loaded.value} />
    return (
      <Suspense fallback={<PageLoading what="Opening the board" />}>
        <Room data={loaded.value} />
      </Suspense>
    )
  }
  const { error } = loaded
  if (error.status === 401 || error.status === 403 || error.status === 404)
    return <NeedsKey failure={error} />
  return (
    <CenteredPage>
      <Notice
        title="The session could not be opened"
        actions={
          <>
            <Button onClick={retry}>Try again</Button>
            <Button variant="default" component={Link} href="/">
              Home
            </Button>
          </>
        }
      >
        {error.message}
      </Notice>
    </CenteredPage>
  )
}
