import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BoardPage } from './support/board-page.ts'
import { complaints, foreignRequests, launchBrowser, type Visitor, visitor } from './support/browser.ts'
import { startServer, type TestServer } from './support/server.ts'

let server: TestServer
let browser: Browser
let person: Visitor
let page: Page
let board: BoardPage

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  person = await visitor(browser)
  page = person.page
  board = new BoardPage(page)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const timer = () => page.getByRole('timer', { name: 'Time of the session' })
const seconds = async (): Promise<number> => {
  const [minutes = 0, rest = 0] = ((await timer().textContent()) ?? '').split(':').map(Number)
  return minutes * 60 + rest
}
const rubric = () => page.getByRole('complementary', { name: 'Rubric' })

describe('a session of one person', () => {
  it('starts from Home without a key in the address', async () => {
    await board.start(server.url, 'ad click')
    const { pathname, hash, search } = new URL(page.url())
    expect([/^\/s\/[\w-]+$/.test(pathname), hash, search]).toEqual([true, '', ''])
  })

  it('starts its clock with the first card, pauses and goes on', async () => {
    expect(await seconds()).toBe(45 * 60)
    await board.write('metrics', ['Guardrails: hide rate not above +1%, p99 latency <= 50 ms'])
    await expect.poll(seconds).toBeLessThan(45 * 60)
    await page.keyboard.press('Alt+c')
    await page.getByRole('button', { name: 'Go on' }).waitFor()
    const paused = await seconds()
    await page.waitForTimeout(1_300)
    expect(await seconds()).toBe(paused)
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect.poll(seconds).toBeLessThan(paused)
  })

  it('shows what proves a verdict beside the board and on it', async () => {
    await page.keyboard.press('Alt+r')
    const proof = rubric().getByRole('button', { name: /^Show on the board: .*hide rate/ })
    await proof.first().waitFor()
    await proof.first().focus()
    await page.locator('svg.mb-evidence rect').waitFor()
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('mb-evidence') ?? [])].map((range) => String(range)).join(''),
    )
    expect(marked).toContain('hide rate')
  })

  it('lets a ring scroll the list and nothing else', async () => {
    await page.getByRole('button', { name: /^Deployment: / }).click()
    await rubric().getByRole('heading', { name: 'Deployment' }).waitFor()
    const top = await page.getByRole('banner').boundingBox()
    expect(top?.y).toBe(0)
  })

  it('keeps the place a person chose when the rubric closes', async () => {
    await page.keyboard.press('Alt+r')
    await page.keyboard.press('0')
    await page.waitForTimeout(400)
    const fitted = (await board.card('metrics').boundingBox())?.width ?? 0
    await page.keyboard.press('Alt+r')
    // Fitted before, so it is fitted again into what is left.
    await expect
      .poll(async () => (await board.card('metrics').boundingBox())?.width)
      .toBeLessThan(fitted - 20)
    await page.mouse.move(500, 400)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await page.waitForTimeout(300)
    const chosen = await board.card('metrics').boundingBox()
    await page.keyboard.press('Alt+r')
    await rubric().waitFor({ state: 'detached' })
    await page.waitForTimeout(700)
    expect(await board.card('metrics').boundingBox()).toEqual(chosen)
  })

  it('hears keys again after the rubric took the focus away with it', async () => {
    await page.keyboard.press('Alt+r')
    await rubric()
      .getByRole('button', { name: /^Show on the board: / })
      .first()
      .focus()
    await page.keyboard.press('Alt+r')
    await rubric().waitFor({ state: 'detached' })
    await page.keyboard.press('3')
    await page.locator('.tiptap[contenteditable=true]').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  it('keeps what can be undone when the colours change', async () => {
    await page.keyboard.press('0')
    await page.waitForTimeout(400)
    await page.keyboard.press('n')
    await page.mouse.click(500, 720)
    await page.keyboard.type('a passing thought')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForTimeout(300)
    await page.getByText('a passing thought').first().waitFor()
    await expect
      .poll(async () => {
        await page.keyboard.press('Control+z')
        // Of notes: the screen reader's last words stay in the page.
        return page.locator('.tl-shape[data-shape-type=note]').count()
      })
      .toBe(0)
    // Taking back the note takes back nothing of the cards.
    await page.getByText('Guardrails: hide rate').first().waitFor()
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('finishes with a report that knows the board and the time, and opens the board at the words', async () => {
    await board.saved()
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'Criteria' }).waitFor()
    await page.getByText(/of 45 min on the clock/).waitFor()
    await page
      .getByRole('button', { name: /^Show on the board: .*hide rate/ })
      .first()
      .click()
    await board.ready()
    await page.locator('svg.mb-evidence rect').waitFor()
    await page.getByText('Finished,').waitFor()
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    await page.getByRole('heading', { name: 'Criteria' }).waitFor()
  })

  it('is listed on Home with its coverage', async () => {
    await page.goto(server.url)
    await page.getByRole('heading', { name: 'Recent sessions' }).waitFor()
    await page.getByText('Finished').waitFor()
  })

  it('asked nobody but its own server and raised no error', () => {
    expect(foreignRequests(person, server.url)).toEqual([])
    expect(complaints(person)).toEqual([])
  })
})
