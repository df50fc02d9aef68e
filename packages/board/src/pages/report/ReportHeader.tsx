import { Button, Group, Menu, Text, Title } from '@mantine/core'
import {
  IconChevronDown,
  IconDownload,
  IconFileText,
  IconJson,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react'
import type { Report } from '@mockboard/grader'
import { Link } from 'wouter'
import { LEVEL_NAMES, variantName } from '../../ui/names.ts'
import { download } from './download.ts'
import type { ReportData } from './load-report.ts'
import classes from './report.module.css'

function day(time: number): string {
  return new Date(time).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** The grader is loaded only for who wants the file: the page itself draws what the server graded. */
async function downloadMarkdown(name: string, report: Report): Promise<void> {
  const { renderMarkdown } = await import('@mockboard/grader')
  download(name, renderMarkdown(report), 'text/markdown')
}

export function ReportHeader({ data }: { data: ReportData }) {
  const { session, problem, report, board } = data
  const name = `mockboard-${session.problem}-${new Date(session.createdAt).toISOString().slice(0, 10)}`
  const facts = [
    session.mode === 'mock' ? 'Mock' : 'Solo',
    `${session.minutes} min`,
    variantName(session.variant),
    LEVEL_NAMES[session.level] ?? session.level,
    day(session.createdAt),
  ]
  return (
    <header className={classes.header}>
      <div>
        <Title order={1}>{problem?.title ?? session.problem}</Title>
        <Text size="sm" c="dimmed" mt={4}>
          {facts.join(' · ')}
          {data.finishedAt === null ? ' · not finished yet' : ' · as of the finish'}
        </Text>
      </div>
      <Group gap="xs" className="no-print" wrap="nowrap">
        <Menu position="bottom-end" width={210}>
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} />}
              rightSection={<IconChevronDown size={14} />}
            >
              Export
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconFileText size={16} />}
              onClick={() => void downloadMarkdown(`${name}.md`, report)}
            >
              Report as Markdown
            </Menu.Item>
            <Menu.Item
              leftSection={<IconJson size={16} />}
              onClick={() =>
                download(`${name}.report.json`, JSON.stringify(report, null, 2), 'application/json')
              }
            >
              Report as JSON
            </Menu.Item>
            <Menu.Item
              leftSection={<IconJson size={16} />}
              onClick={() =>
                download(`${name}.board.json`, JSON.stringify(board, null, 2), 'application/json')
              }
            >
              Board as JSON
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => print()}>
              Print or save as PDF
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button component={Link} href={`/s/${session.id}`} leftSection={<IconPencil size={16} />}>
          Open the board
        </Button>
      </Group>
    </header>
  )
}
