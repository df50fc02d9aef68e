import { fileURLToPath } from 'node:url'
import path from 'node:path'

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Node and pnpm that the project brings itself; safe to delete, made again on the next start. */
export const TOOLCHAIN = path.join(ROOT, '.toolchain')
