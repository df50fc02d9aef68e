import { Button, Container, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { loadProblems } from '../../api/api.ts'
import { useLoad } from '../../api/useLoad.ts'
import { AppHeader } from '../../ui/AppHeader.tsx'
import { useKeys } from '../../ui/keys.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Shortcuts } from '../../ui/Shortcuts.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { OpenLink } from './OpenLink.tsx'
import { RecentSessions } from './RecentSessions.tsx'
import { StartPanel } from './StartPanel.tsx'
import { SEARCH_ID } from './ProblemPicker.tsx'
import classes from './home.module.css'

const SHORTCUTS = [
  {
    title: 'Choosing a problem',
    keys: [
      { keys: ['/'], does: 'Search the problems' },
      { keys: ['↑', '↓'], does: 'Move through the list' },
      { keys: ['Enter'], does: 'Start with the selected problem' },
      { keys: ['Esc'], does: 'Clear the search' },
      { keys: ['?'], does: 'This sheet' },
    ],
  },
]

export function HomePage() {
  usePageTitle('Mockboard')
  const { loaded, retry } = useLoad(loadProblems)
  const [help, setHelp] = useState(false)
  useKeys(
    useMemo(() => ({ '?': () => setHelp(true), '/': () => document.getElementById(SEARCH_ID)?.focus() }), []),
  )
  return (
    <>
      <AppHeader onShortcuts={() => setHelp(true)}>
        <OpenLink />
      </AppHeader>
      <Container component="main" id="main" size={1180} px="md" className={classes.page}>
        <Stack gap={6} className={classes.intro}>
          <Title order={1}>Practise an ML system design interview</Title>
          <Text size="lg" c="var(--ink-2)" maw="68ch">
            Work on a shared board against the clock. The report shows which rubric criteria your board covers
            and points at the words that prove it.
          </Text>
        </Stack>
        {loaded.state === 'loading' && (
          <Skeleton height={560} radius={12} aria-label="Loading the problems" />
        )}
        {loaded.state === 'failed' && (
          <Notice
            title="The problems could not be loaded"
            actions={<Button onClick={retry}>Try again</Button>}
          >
            {loaded.error.message}
          </Notice>
        )}
        {loaded.state === 'ok' && (
          <>
            <StartPanel problems={loaded.value} />
            <RecentSessions problems={loaded.value} />
          </>
        )}
      </Container>
      <Shortcuts groups={SHORTCUTS} opened={help} onClose={() => setHelp(false)} />
    </>
  )
}
