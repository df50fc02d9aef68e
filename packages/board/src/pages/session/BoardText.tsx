import { Text } from '@mantine/core'
import type { Board } from '@mockboard/grader'
import { SECTIONS } from '@mockboard/templates'
import { sectionColors } from '../../theme/sections.ts'
import classes from './session.module.css'

/** What is written and drawn on a board, as words. */
export function BoardText({ board }: { board: Board }) {
  const names = new Map(board.components.map(({ id, label }) => [id, label || 'a box without a name']))
  const loose = board.notes.filter(({ section }) => section === null)
  return (
    <>
      {SECTIONS.map(({ id, title }) => {
        const notes = board.notes.filter(({ section }) => section === id)
        return (
          <section
            key={id}
            className={classes.textSection}
            style={{ borderLeftColor: sectionColors(id).tone }}
          >
            <h3 style={{ color: sectionColors(id).ink }}>{title}</h3>
            {notes.length === 0 && (
              <Text size="sm" c="dimmed">
                Nothing written yet.
              </Text>
            )}
            {notes.map((note) => (
              <p key={note.id}>{note.text}</p>
            ))}
          </section>
        )
      })}
      {loose.length > 0 && (
        <section className={classes.textSection}>
          <h3>Beside the cards</h3>
          {loose.map((note) => (
            <p key={note.id}>{note.text}</p>
          ))}
        </section>
      )}
      {board.components.length > 0 && (
        <section className={classes.textSection}>
          <h3>Diagram</h3>
          <p>{[...names.values()].join(', ')}</p>
          <ul>
            {board.links.map(({ from, to, label }) => (
              <li key={`${from}>${to}:${label}`}>
                {names.get(from) ?? 'a note'} → {names.get(to) ?? 'a note'}
                {label && ` (${label})`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
