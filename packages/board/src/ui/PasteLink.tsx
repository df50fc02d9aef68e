import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { keyring } from '../keys/browser-keys.ts'
import { parsePastedLink } from '../keys/fragment.ts'

/** Takes a session link as text and goes there. */
export function PasteLink() {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const open = (event: FormEvent) => {
    event.preventDefault()
    const link = parsePastedLink(text)
    if (!link) return setWrong(true)
    keyring.keep(link)
    // A full load: the session may be the one that is open here with another key.
    location.assign(`/s/${link.id}`)
  }
  return (
    <form onSubmit={open}>
      <Group gap={8} align="flex-start" wrap="nowrap">
        <TextInput
          style={{ flex: 1 }}
          aria-label="Session link"
          placeholder={`${location.origin}/s/…#…`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          error={wrong ? 'This is not a session link with a key. The key is the part after #.' : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setWrong(false)
          }}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          Open
        </Button>
      </Group>
    </form>
  )
}
