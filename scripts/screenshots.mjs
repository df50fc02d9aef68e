import { chromiumPath } from './lib/chromium.mjs'
import { built } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'
import { main } from './lib/say.mjs'

/** Takes the pictures of docs/images anew from the built page. */
await main(async () => {
  const tools = await built()
  const env = { ...tools.env, CHROMIUM_PATH: await chromiumPath() }
  const { code } = await run(tools.node, [tools.pnpm, '-C', 'tests', 'run', 'screenshots'], { env })
  return code
})
