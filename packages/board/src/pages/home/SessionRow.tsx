import { ActionIcon, Menu, Text } from '@mantine/core'
import { IconChartBar, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import type { SessionSummary } from '@mockboard/protocol'
import { Link } from 'wouter'
import { CoverageBars } from '../../ui/CoverageBars.tsx'
import { ago, percent } from '../../ui/format.ts'
import { ROLE_NAMES } from '../../ui/names.ts'
import classes from './home.module.css'

interface SessionRowProps {
  session: SessionSummary
  title: string
  onForget: () => void
}

function subtitle(session: SessionSummary): string {
  const what = session.mode === 'mock' ? `Mock, ${ROLE_NAMES[session.role].toLowerCase()}` : 'Solo'
  return `${what} · ${session.minutes} min · ${ago(session.updatedAt, Date.now())}`
}

/** A finished session opens its report, an unfinished one its board. */
export function SessionRow({ session, title, onForget }: SessionRowProps) {
  const finished = session.finishedAt !== null
  const board = `/s/${session.id}`
  const report = `${board}/report`
  return (
    <li className={classes.session}>
      <Link href={finished ? report : board} className={classes.sessionLink}>
        <span className={classes.sessionTitle}>{title}</span>
        <span className={classes.sessionMeta}>{subtitle(session)}</span>
      </Link>
      {session.coverage ? (
        <>
          <CoverageBars sections={session.coverage.sections} />
          <Text size="sm" fw={600} className={`numeric ${classes.sessionTotal}`}>
            {percent(session.coverage.total)}
            <span className="visually-hidden"> covered</span>
          </Text>
        </>
      ) : (
        <Text size="xs" c="dimmed" className={classes.sessionNone}>
          Nothing graded yet
        </Text>
      )}
      <Text size="xs" className={classes.sessionState} data-finished={finished || undefined}>
        {finished ? 'Finished' : 'Open'}
      </Text>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon aria-label={`More for ${title}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href={board} leftSection={<IconPencil size={16} />}>
            Board
          </Menu.Item>
          <Menu.Item component={Link} href={report} leftSection={<IconChartBar size={16} />}>
            Report
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={onForget}>
            Forget in this browser
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
