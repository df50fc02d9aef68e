import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { CenteredPage } from '../ui/CenteredPage.tsx'
import { Notice } from '../ui/Notice.tsx'

export function NotFoundPage() {
  return (
    <CenteredPage>
      <Notice
        title="There is no page at this address"
        actions={
          <Button component={Link} href="/">
            Home
          </Button>
        }
      >
        Session links look like <code>/s/…#…</code>. If somebody sent you one, open it again as a whole: the
        part after # is the key.
      </Notice>
    </CenteredPage>
  )
}
