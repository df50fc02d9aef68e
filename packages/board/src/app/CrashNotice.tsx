import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { CenteredPage } from '../ui/CenteredPage.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Last resort: a fault in the page's own code leaves words and a way on, never a white screen. */
export class CrashNotice extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render() {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <CenteredPage>
        <Notice
          title="This page stopped"
          actions={
            <>
              <Button onClick={() => location.reload()}>Load the page again</Button>
              <Button variant="default" component="a" href="/">
                Home
              </Button>
            </>
          }
        >
          What was saved is on the server and comes back with the page. What went wrong:{' '}
          <code>{fault.message || fault.name}</code>
        </Notice>
      </CenteredPage>
    )
  }
}
