import process from 'node:process'
import { installed } from './lib/prepare.mjs'
import { check } from './lib/steps.mjs'
import { main } from './lib/say.mjs'

await main(async () => {
  process.env.NO_UPDATE_NOTIFIER = '1'
  return check(await installed())
})
