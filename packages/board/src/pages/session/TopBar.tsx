import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDotsVertical, IconFlag, IconKeyboard, IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { SharedClock } from '../../interview/useClock.ts'
import type { BoardConnection, ConnectionStatus } from '../../sync/connection.ts'
import { ColorSchemeItem, ColorSchemeMenu } from '../../ui/ColorSchemeMenu.tsx'
import { Mark } from '../../ui/Wordmark.tsx'
import { ClockBar } from './ClockBar.tsx'
import { FinishDialog } from './FinishDialog.tsx'
import { People } from './People.tsx'
import type { Person } from './person.ts'
import { ProblemButton } from './ProblemButton.tsx'
import type { SessionData } from './enter-session.ts'
import { ShareDialog } from './ShareDialog.tsx'
import { StatusWord } from './StatusWord.tsx'
import classes from './session.module.css'

interface TopBarProps {
  data: SessionData
  clock: SharedClock
  writing: string | null
  status: ConnectionStatus
  connection: BoardConnection | null
  person: Person
  onPerson: (person: Person) => void
  onShortcuts: () => void
}

export function TopBar(props: TopBarProps) {
  const { data, clock, writing, status, connection, person, onPerson, onShortcuts } = props
  const { session, role } = data.joined
  const [dialog, setDialog] = useState<'share' | 'finish' | null>(null)
  const close = () => setDialog(null)
  const share = () => setDialog('share')
  // Whoever finishes stops the shared clock: the others learn it from there, not from how they came in.
  const finished = session.finishedAt !== null || clock.clock.state === 'finished'
  const [, navigate] = useLocation()
  const finish = () => (finished ? navigate(`/s/${session.id}/report`) : setDialog('finish'))
  const mayFinish = finished || role !== 'observer'
  return (
    <header className={classes.top}>
      <div className={classes.topLeft}>
        <Tooltip label="Home">
          <Link href="/" aria-label="Home" className={classes.home}>
            <Mark size={24} />
          </Link>
        </Tooltip>
        <ProblemButton session={session} problem={data.problem} />
      </div>
      <ClockBar session={session} clock={clock} writing={writing} mayRun={role !== 'observer'} />
      <div className={classes.topRight}>
        <StatusWord status={status} />
        <People connection={connection} person={person} onPerson={onPerson} />
        <span className={classes.wideOnly}>
          <Tooltip label="Share">
            <ActionIcon size="lg" aria-label="Share the session" onClick={share}>
              <IconLink size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
          <ColorSchemeMenu />
          <Tooltip label="Shortcuts (?)">
            <ActionIcon size="lg" aria-label="Keyboard shortcuts" onClick={onShortcuts}>
              <IconKeyboard size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
          {mayFinish && (
            <button type="button" className={classes.finish} onClick={finish}>
              {finished ? 'Report' : 'Finish'}
            </button>
          )}
        </span>
        <span className={classes.narrowOnly}>
          <NarrowMenu
            finish={mayFinish ? finish : null}
            finished={finished}
            onShare={share}
            onShortcuts={onShortcuts}
          />
        </span>
      </div>
      <ShareDialog session={session} opened={dialog === 'share'} onClose={close} />
      <FinishDialog data={data} status={status} opened={dialog === 'finish'} onClose={close} />
    </header>
  )
}

interface NarrowMenuProps {
  /** Null where the person may not. */
  finish: (() => void) | null
  finished: boolean
  onShare: () => void
  onShortcuts: () => void
}

/** What the bar has no room for on a phone. */
function NarrowMenu({ finish, finished, onShare, onShortcuts }: NarrowMenuProps) {
  return (
    <Menu position="bottom-end" width={210}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label="More">
          <IconDotsVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={16} />} onClick={onShare}>
          Share
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onShortcuts}>
          Keyboard shortcuts
        </Menu.Item>
        <ColorSchemeItem />
        {finish && (
          <Menu.Item leftSection={<IconFlag size={16} />} onClick={finish}>
            {finished ? 'Report' : 'Finish'}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
