import { resolve } from 'node:path'

/**
 * A path as the person typed it. `npm run mockboard` runs everything in the project's root and leaves
 * the folder the person stands in in INIT_CWD; started directly, that folder is the working one.
 */
export function asTyped(name: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: standing } = process.env
  return script === 'mockboard' && standing ? resolve(standing, name) : name
}
