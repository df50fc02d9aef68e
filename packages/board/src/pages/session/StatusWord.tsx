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
  offline: {
    word: 'Offline, kept in this tab',
    says: 'No connection. Go on working and keep this tab open: your edits are sent when the server answers again.',
    icon: IconCloudOff,
  },
  'not-saved': {
    word: 'Not saved',
    says: 'The server cannot store edits right now. They are kept here and sent again; keep this tab open.',
    icon: IconAlertTriangle,
  },
  refused: { word: 'Disconnected', says: '', icon: IconPlugConnectedX },
} as const

/** Saving takes a few milliseconds: shown only when it does not, or the word would flicker with every key. */
function useSettled(status: ConnectionStatus): ConnectionStatus {
  const [shown, setShown] = useState(status)
  useEffect(() => {
    const timer = setTimeout(() => setShown(status), status.state === 'saving' ? 600 : 0)
    return () => clearTimeout(timer)
  }, [status])
  return shown
}

export function StatusWord({ status }: { status: ConnectionStatus }) {
  const shown = useSettled(status)
  const { word, says, icon: Icon } = LOOK[shown.state]
  return (
    <Tooltip label={shown.state === 'refused' ? shown.message : says} multiline w={240}>
      <span className={classes.status} data-state={shown.state} role="status">
        <Icon size={17} stroke={1.7} aria-hidden />
        <span>{word}</span>
      </span>
    </Tooltip>
  )
}
