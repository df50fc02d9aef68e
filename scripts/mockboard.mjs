import process from 'node:process'
import { built, installed, mockboard } from './lib/prepare.mjs'
import { main } from './lib/say.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  const tools = args[0] === 'serve' ? await built() : await installed()
  return mockboard(tools, args)
})
