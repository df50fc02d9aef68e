import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { BOARD_DOC, writeClock } from '@mockboard/protocol'
import type { Page } from 'playwright-core'
import { BoardPage } from '../e2e/support/board-page.ts'
import { launchBrowser, type Visitor, visitor } from '../e2e/support/browser.ts'
import { openLine } from '../e2e/support/line.ts'
import { startServer } from '../e2e/support/server.ts'
import { fillAdsClick } from './ads-click.ts'

/* Takes the pictures of the README and the docs. Run by `npm run screenshots`. */

const FOLDER = path.resolve(import.meta.dirname, '../../docs/images')
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** The criterion whose proof is outlined on the session pictures. */
const PROVED = 'Offline metric that fits the task'

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400)
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
  process.stdout.write(`docs/images/${name}.png\n`)
}

async function inBothSchemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await picture(page, `${name}-${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Minutes into the session, and seconds written by section, as after half an hour of work. */
const MINUTES_IN = 31
const SPENT = { requirements: 312, metrics: 384, data: 418, features: 226, modeling: 305, deployment: 98 }

/** Nobody waits half an hour for a picture: the clock is set back. */
async function setBackClock(home: string, page: Page): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const key = await page.evaluate((name) => sessionStorage.getItem(name), `mockboard.key.${id}`)
  const line = await openLine(home, id, key ?? '')
  const startedAt = Date.now() - MINUTES_IN * 60_000
  writeClock(line.doc, { state: 'running', startedAt, pausedMs: 0, extraMs: 0 })
  const spent = line.doc.getMap(BOARD_DOC.spent)
  for (const [section, seconds] of Object.entries(SPENT)) spent.set(section, seconds)
  await page.getByText(/^1[34]:/).waitFor()
  line.close()
}

async function showEvidence(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Coverage' })
    .getByRole('button', { name: /^Metrics/ })
    .click()
  const criterion = page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: PROVED }) })
  // The board makes itself comfortable beside the panel before anything is pointed at.
  await page.waitForTimeout(700)
  await criterion.hover()
}

async function session({ page }: Visitor, home: string): Promise<string> {
  const board = new BoardPage(page)
  await board.start(home, 'ad click')
  await fillAdsClick(board)
  await setBackClock(home, page)
  await showEvidence(page)
  await inBothSchemes(page, 'session-evidence')
  return page.url()
}

async function phone({ page }: Visitor): Promise<void> {
  await page.setViewportSize(PHONE)
  await page.reload()
  await new BoardPage(page).ready()
  await inBothSchemes(page, 'session-phone')
  await page.setViewportSize(WIDE)
}

async function report({ page }: Visitor, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('heading', { name: 'Criteria' }).waitFor()
  await inBothSchemes(page, 'report')
}

async function home({ page }: Visitor, url: string): Promise<void> {
  await page.goto(url)
  await page.getByPlaceholder(/Search \d+ problems/).waitFor()
  await inBothSchemes(page, 'home')
}

mkdirSync(FOLDER, { recursive: true })
const server = await startServer()
const browser = await launchBrowser()
try {
  const person = await visitor(browser, { viewport: WIDE, colorScheme: 'light' })
  const url = await session(person, server.url)
  await phone(person)
  await report(person, url)
  await home(person, server.url)
} finally {
  await browser.close()
  await server.dispose()
}
