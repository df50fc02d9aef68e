import process from 'node:process'
import { built, mockboard } from './lib/prepare.mjs'
import { main } from './lib/say.mjs'

await main(async () => mockboard(await built(), ['serve', ...process.argv.slice(2)]))
