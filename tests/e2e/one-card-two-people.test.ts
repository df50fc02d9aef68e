import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BoardPage } from './support/board-page.ts'
import { complaints, foreignRequests, launchBrowser, type Visitor, visitor } from './support/browser.ts'
import { createSession } from './support/session.ts'
import { startServer, type TestServer } from './support/server.ts'

/*
 * Pins two details of tldraw's text editor on which shared texts rest: options given to it replace its own,
 * and it resets its text through the command `setContent`. If an upgrade changes either, characters get
 * lost or carets jump, and this fails.
 */

let server: TestServer
let browser: Browser
let candidate: Visitor
let interviewer: Visitor
let observer: Visitor

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  const { link } = await createSession(server.url, { mode: 'mock' })
  candidate = await visitor(browser)
  interviewer = await visitor(browser)
  observer = await visitor(browser)
  await new BoardPage(candidate.page).open(link('candidate'))
  await new BoardPage(interviewer.page).open(link('interviewer'))
  await observer.page.goto(link('observer'))
  await observer.page.getByText('Deployment', { exact: true }).first().waitFor()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'

async function write(page: Page): Promise<void> {
  await page.keyboard.press('2')
  await page.locator('.tiptap[contenteditable=true]').waitFor()
  // tldraw moves the caret to the end once, a moment after a text is opened.
  await page.waitForTimeout(200)
}

/** What the metrics card says, whoever edits it or not. */
async function metrics(page: Page): Promise<string> {
  const card = page.locator('.tl-shape[data-shape-type=section-card]').filter({ hasText: 'Metrics' })
  const text = await card.locator('.tl-rich-text:visible').last().textContent()
  // Joiners stand around other people's carets, which are no part of the text.
  return (text ?? '').replaceAll('\u2060', '')
}

describe('two people in one card at the same moment', () => {
  it('keeps every character of both, each in order, for both and for whoever watches', async () => {
    await Promise.all([write(candidate.page), write(interviewer.page)])
    await Promise.all([
      candidate.page.keyboard.type(UPPER, { delay: 40 }),
      interviewer.page.keyboard.type(LOWER, { delay: 45 }),
    ])
    for (const { page } of [candidate, interviewer, observer]) {
      // Both began in the same empty line: each one's letters stay together.
      const either = new RegExp(`^(${UPPER}${LOWER}|${LOWER}${UPPER})$`)
      await expect.poll(() => metrics(page)).toMatch(either)
    }
  })

  it('shows each the caret of the other', async () => {
    await candidate.page.locator('.mb-caret__name').waitFor({ state: 'attached' })
    await interviewer.page.locator('.mb-caret__name').waitFor({ state: 'attached' })
  })

  it('takes back only what one wrote oneself', async () => {
    for (let i = 0; i < 5; i++) await candidate.page.keyboard.press('Control+z')
    await expect
      .poll(async () => (await metrics(interviewer.page)).replaceAll('\u2060', '').trim())
      .toBe(LOWER)
    await candidate.page.keyboard.press('Control+Shift+z')
    await expect.poll(() => metrics(interviewer.page)).toContain('A')
    expect(await metrics(interviewer.page)).toContain(LOWER)
  })

  it('lets nobody write who may only look', async () => {
    const before = await metrics(candidate.page)
    await observer.page.keyboard.press('2')
    await observer.page.keyboard.type('observer was here')
    await observer.page.waitForTimeout(500)
    expect(await metrics(candidate.page)).toBe(before)
  })

  it('raised no error and left the origin nowhere', () => {
    for (const person of [candidate, interviewer, observer]) {
      expect(complaints(person)).toEqual([])
      expect(foreignRequests(person, server.url)).toEqual([])
    }
  })
})
