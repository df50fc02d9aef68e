/** What pnpm is asked to do for each tool of the project, by the tool's name in `npm run`. */
const TOOLS = {
  format: ['exec', 'oxfmt'],
  lint: ['exec', 'oxlint', '--deny-warnings'],
  imports: [
    'exec',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'packages',
    'server',
    'tests',
    'bench',
  ],
  types: ['-r', '--workspace-concurrency=2', 'run', 'types'],
  unit: ['exec', 'vitest', 'run'],
  index: ['-C', 'packages/templates', 'run', 'index'],
  bench: ['-C', 'bench', 'run'],
}

export const TOOL_NAMES = Object.keys(TOOLS)

/** What a tool works on when nobody says: everything is formatted, the grader is timed. */
const DEFAULTS = { format: ['.'], bench: ['grader'] }

/** Arguments for pnpm that run this tool with these further arguments. */
export function toolArgs(name, rest = []) {
  const what = rest.length === 0 ? (DEFAULTS[name] ?? []) : rest
  return [...TOOLS[name], ...what]
}
