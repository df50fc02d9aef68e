import { existsSync } from 'node:fs'
import process from 'node:process'
import { run } from './run.mjs'
import { say, Stop } from './say.mjs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const HOW =
  'Install Chromium (Debian and Ubuntu: `apt-get install chromium`) or point CHROMIUM_PATH at a Chromium or Chrome binary.'

/**
 * Path of a Chromium for the browser tests: CHROMIUM_PATH, the usual places, else Debian's package
 * when we may install it. Never downloads a browser from anywhere else.
 */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Stop(`CHROMIUM_PATH names ${named}, which does not exist. ${HOW}`)
  }
  const found = USUAL_PLACES.find((place) => existsSync(place))
  return found ?? installFromDebian()
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Stop(`The browser tests need a Chromium and none was found. ${HOW}`)
  }
  say('Installing the Debian package chromium for the browser tests ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, quiet: true })
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, quiet: true })
  if (code !== 0 || !existsSync(USUAL_PLACES[0])) {
    throw new Stop(`${output.trim()}\n\napt-get could not install chromium. ${HOW}`)
  }
  return USUAL_PLACES[0]
}
