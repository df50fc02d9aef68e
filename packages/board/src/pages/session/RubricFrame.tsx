import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './session.module.css'

interface RubricFrameProps {
  open: boolean
  sheet: boolean
  onClose: () => void
  children: ReactNode
}

/** A column beside the board, or a sheet from below where there is no room beside it. */
export function RubricFrame({ open, sheet, onClose, children }: RubricFrameProps) {
  if (!sheet) {
    return open ? (
      <aside className={classes.panel} aria-label="Rubric">
        {children}
      </aside>
    ) : null
  }
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position="bottom"
      size="72%"
      withCloseButton={false}
      padding={0}
      aria-label="Rubric"
      overlayProps={{ backgroundOpacity: 0.2 }}
      classNames={{ content: classes.sheet ?? '', body: classes.sheetBody ?? '' }}
    >
      {children}
    </Drawer>
  )
}
