import process from 'node:process'
import { installed } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'
import { main, Stop } from './lib/say.mjs'
import { TOOL_NAMES, toolArgs } from './lib/tools.mjs'

/** Runs one tool of the project (`npm run format`) under the project's own Node and pnpm. */
await main(async () => {
  const [name, ...rest] = process.argv.slice(2)
  if (!TOOL_NAMES.includes(name))
    throw new Stop(`There is no tool "${name ?? ''}". Known are ${TOOL_NAMES.join(', ')}.`)
  const tools = await installed()
  const { code } = await run(tools.node, [tools.pnpm, ...toolArgs(name, rest)], { env: tools.env })
  return code
})
