import type { Role } from '@mockboard/protocol'
import { browserStorage } from '../../keys/browser-keys.ts'
import type { KeyStorage } from '../../keys/keyring.ts'
import { ROLE_NAMES } from '../../ui/names.ts'

/** Who this browser is to the others in a session. */
export interface Person {
  /** The same in every tab with this role; two roles in one browser are two people. */
  id: string
  name: string
  /** `#rrggbb`, of the cursor. */
  color: string
}

const ID = 'mockboard.person'
const NAME = 'mockboard.name'
/** One colour per role, dark enough for white text on it. */
const COLORS: Record<Role, string> = { candidate: '#2f4fc7', interviewer: '#a3471f', observer: '#5f6b66' }
export const LONGEST_NAME = 40

function browserId(storage: KeyStorage): string {
  const known = storage.getItem(ID)
  if (known !== null && /^[a-z0-9]{8,32}$/.test(known)) return known
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
  storage.setItem(ID, id)
  return id
}

export function readPerson(role: Role, storage: KeyStorage = browserStorage): Person {
  const name = storage.getItem(NAME)?.trim().slice(0, LONGEST_NAME)
  return { id: `${browserId(storage)}-${role}`, name: name || ROLE_NAMES[role], color: COLORS[role] }
}

/** An empty name goes back to the name of the role. */
export function writeName(name: string, storage: KeyStorage = browserStorage): void {
  storage.setItem(NAME, name.trim().slice(0, LONGEST_NAME))
}
