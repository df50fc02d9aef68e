import { Popover, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { BoardConnection } from '../../sync/connection.ts'
import { count } from '../../ui/format.ts'
import { ROLE_NAMES } from '../../ui/names.ts'
import { LONGEST_NAME, type Person, readPerson, writeName } from './person.ts'
import { type Attendee, useAttendees } from './useConnection.ts'
import classes from './session.module.css'

interface PeopleProps {
  connection: BoardConnection | null
  person: Person
  onPerson: (person: Person) => void
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase()
}

function Face({ person }: { person: Attendee }) {
  return (
    <span className={classes.face} style={{ background: person.color }} aria-hidden>
      {initials(person.name)}
    </span>
  )
}

/** Who is on the board, and one's own name. */
export function People({ connection, person, onPerson }: PeopleProps) {
  const people = useAttendees(connection, person)
  const [name, setName] = useState(person.name)
  const rename = () => {
    writeName(name)
    const next = readPerson(connection?.role ?? 'candidate')
    setName(next.name)
    if (next.name !== person.name) onPerson(next)
  }
  return (
    <Popover width={280} position="bottom-end" trapFocus returnFocus shadow="md" radius="lg" onClose={rename}>
      <Popover.Target>
        <button
          type="button"
          className={classes.people}
          aria-label={`${count(people.length, 'person', 'people')} here`}
        >
          {people.slice(0, 4).map((one) => (
            <Face key={one.id} person={one} />
          ))}
          {people.length > 4 && <span className={classes.more}>+{people.length - 4}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown p="md" className={classes.popover}>
        <Stack gap="md">
          <TextInput
            label="Your name"
            description="The others see it at your cursor."
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onBlur={rename}
          />
          <ul className={classes.attendees}>
            {people.map((one) => (
              <li key={one.id}>
                <Face person={one} />
                <span>
                  <Text size="sm" fw={600} component="span">
                    {one.name}
                    {one.self && ' (you)'}
                  </Text>
                  <Text size="xs" c="dimmed" component="span">
                    {one.role ? ROLE_NAMES[one.role] : 'Joining'}
                  </Text>
                </span>
              </li>
            ))}
          </ul>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
