import { Tooltip } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconPlugConnectedX,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ConnectionStatus } from '../../sync/connection.ts'
import classes from './session.module.css'

const LOOK = {
  connecting: {
    word: 'Connecting',
    says: 'Reaching the server. What you write meanwhile is kept in this tab.',
    icon: IconCloudUp,
  },
  saved: { word: 'Saved', says: 'Everything is stored on the server.', icon: IconCloudCheck },
  saving: { word: 'Saving', says: 'The last edits are on their way to the server.', icon: IconCloudUp },
  offline: { word: 'Offline', says: 'No connection.', icon: IconCloudOff },
  'not-saved': {
    word: 'Not saved',
    says: 'The server cannot store edits right now.',
    icon: IconAlertTriangle,
  },
  refused: { word: 'Disconnected', says: '', icon: IconPlugConnectedX },
} as const

/** Where edits are meanwhile, and what to do about it. */
const KEPT = {
  device: {
    word: 'kept on this device',
    says: 'Go on working. Your edits are kept in this browser, even if you close it, and are sent when this board reaches the server again.',
  },
  tab: {
    word: 'kept in this tab',
    says: 'Go on working and keep this tab open: your edits are sent when the server answers again.',
  },
} as const

function look(status: ConnectionStatus): { word: string; says: string; icon: typeof IconCloudUp } {
  const { word, says, icon } = LOOK[status.state]
  if (status.state === 'refused') return { word, says: status.message, icon }
  if (!('kept' in status)) return { word, says, icon }
  const kept = KEPT[status.kept]
  return { word: `${word}, ${kept.word}`, says: `${says} ${kept.says}`, icon }
}

/** Saving takes a few milliseconds: shown only when it does not, or the words would flicker with every key. */
function useSettled(status: ConnectionStatus): ConnectionStatus {
  const [shown, setShown] = useState(status)
  useEffect(() => {
    const passing = status.state === 'saving' || ('kept' in status && status.kept === 'tab')
    const timer = setTimeout(() => setShown(status), passing ? 600 : 0)
    return () => clearTimeout(timer)
  }, [status])
  return shown
}

export function StatusWord({ status }: { status: ConnectionStatus }) {
  const shown = useSettled(status)
  const { word, says, icon: Icon } = look(shown)
  return (
    <Tooltip label={says} multiline w={260}>
      <span className={classes.status} data-state={shown.state} role="status">
        <Icon size={17} stroke={1.7} aria-hidden />
        <span>{word}</span>
      </span>
    </Tooltip>
  )
}
