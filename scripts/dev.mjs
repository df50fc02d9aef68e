import process from 'node:process'
import { installed, mockboard } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'
import { main } from './lib/say.mjs'

/** The server and Vite's development server side by side; the page reloads as you edit. */
await main(async () => {
  const tools = await installed()
  const vite = run(tools.node, [tools.pnpm, '-C', 'packages/board', 'run', 'dev'], { env: tools.env })
  const code = await mockboard(tools, ['serve', ...process.argv.slice(2)])
  await vite
  return code
})
