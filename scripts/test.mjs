import { chromiumPath } from './lib/chromium.mjs'
import { built } from './lib/prepare.mjs'
import { main } from './lib/say.mjs'
import { check, runSteps } from './lib/steps.mjs'

await main(async () => {
  const tools = await built()
  const failed = await check(tools)
  if (failed) return failed
  tools.env.CHROMIUM_PATH = await chromiumPath()
  return runSteps(tools, [['browser tests', ['run', 'e2e'], null]])
})
