import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Report } from '@mockboard/grader'
import { BoardPage } from './support/board-page.ts'
import { complaints, foreignRequests, launchBrowser, type Visitor, visitor } from './support/browser.ts'
import { startServer, type TestServer } from './support/server.ts'

const CARDS: Record<string, string[]> = {
  requirements: [
    'goal: more revenue per session for advertisers, without more hidden ads',
    'scale: 20k QPS at peak, 5M live ads, 200M daily users',
    'latency p99 under 50 ms, model refreshed every hour because budgets change',
  ],
  metrics: [
    'guardrails: hide rate not above +1%, p99 latency <= 50 ms',
    'offline log loss and calibration error, because the bid multiplies the probability',
  ],
  data: [
    'label: click within 30 minutes of the impression, else 0',
    'split by time: train on days 1-28, validate on day 29, test on day 30',
  ],
  modeling: [
    'baseline: logistic regression on hashed ids',
    'then DLRM, chosen over GBDT because ids have high cardinality',
  ],
}

/** Criteria the four cards speak about in so many words; the empty board covers none of them. */
const EXPECTED = [
  'requirements.scale',
  'requirements.latency-freshness',
  'metrics.guardrails',
  'data.label-definition',
  'data.validation-split',
  'modeling.baseline',
]

let server: TestServer
let browser: Browser
let candidate: Visitor
let partner: Visitor

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  candidate = await visitor(browser)
  partner = await visitor(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

/** The report as this person's browser gets it from the server. */
async function report(page: Page): Promise<Report> {
  const [response] = await Promise.all([
    page.waitForResponse((r) => r.url().endsWith('/report') && r.request().resourceType() === 'fetch'),
    page.goto(`${page.url().replace(/\/report$/, '')}/report`),
  ])
  return ((await response.json()) as { report: Report }).report
}

const verdictsOf = (graded: Report) =>
  new Map(graded.sections.flatMap(({ criteria }) => criteria.map((c) => [c.id, c] as const)))

describe('two people on one ads-click board', () => {
  it('is written, seen live by the other, graded with quotes from the board, and kept', async () => {
    const board = new BoardPage(candidate.page)
    await board.start(server.url, 'ad click')
    const sessionUrl = candidate.page.url()
    expect(sessionUrl).not.toContain('#')

    const before = verdictsOf(await report(candidate.page))
    for (const id of EXPECTED) expect([id, before.get(id)?.verdict]).toEqual([id, 'missing'])

    await board.open(sessionUrl)
    const link = await shareLink(candidate.page, 'candidate')
    const other = new BoardPage(partner.page)
    await other.open(link)

    for (const [section, lines] of Object.entries(CARDS)) await board.write(section, lines)
    await drawSystem(board)
    await candidate.page.keyboard.press('0')
    await partner.page.keyboard.press('0')
    await partner.page.getByText('Feature store').first().waitFor()
    await partner.page
      .getByText(/chosen over GBDT/)
      .first()
      .waitFor()
    expect(await partner.page.locator('.tl-shape[data-shape-type=arrow]').count()).toBe(2)

    await other.page.keyboard.press('n')
    await other.page.mouse.click(1150, 720)
    await other.page.keyboard.type('Rollout: 1% canary for a day, then 10%, roll back if log loss rises 2%')
    await other.page.keyboard.press('Escape')
    await other.saved()
    await candidate.page
      .getByText(/roll back if log loss/)
      .first()
      .waitFor()
    await board.saved()

    const after = await report(candidate.page)
    const criteria = verdictsOf(after)
    for (const id of EXPECTED) expect([id, criteria.get(id)?.verdict]).toEqual([id, 'covered'])
    expectQuotesFromTheBoard(after)

    await candidate.page.reload()
    await candidate.page.getByRole('heading', { name: 'Criteria' }).waitFor()
    expect(await report(candidate.page)).toEqual(after)

    await server.stop()
    await server.start()
    await board.open(sessionUrl)
    await candidate.page
      .getByText(/chosen over GBDT/)
      .first()
      .waitFor()
    expect(await report(candidate.page)).toEqual(after)
  })

  it('asked nobody but the own server and raised no error', () => {
    for (const person of [candidate, partner]) {
      expect(foreignRequests(person, server.url)).toEqual([])
      expect(complaints(person)).toEqual([])
    }
  })
})

async function shareLink(page: Page, role: string): Promise<string> {
  await page.getByRole('button', { name: 'Share the session' }).click()
  const field = page.getByRole('textbox', { name: `Link for the ${role}` })
  const link = await field.inputValue()
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  return link
}

/** Three components in a row with an arrow from each to the next, in the free area under the cards. */
async function drawSystem(board: BoardPage): Promise<void> {
  await board.page.keyboard.press('0')
  await board.page.waitForTimeout(500)
  const places = [300, 600, 900].map((x) => ({ x, y: 720 }))
  for (const [index, name] of ['event stream', 'feature store', 'model server'].entries()) {
    await board.addComponent(name, places[index] ?? { x: 0, y: 0 })
  }
  for (const [index, from] of places.slice(0, -1).entries()) {
    await board.drawArrow(from, places[index + 1] ?? from)
  }
}

/** Every quote is text that a person can find on the report's own board. */
function expectQuotesFromTheBoard(graded: Report): void {
  const written = Object.values(CARDS).map((lines) => lines.join('\n'))
  for (const { evidence } of verdictsOf(graded).values()) {
    for (const piece of evidence) {
      if (!('quote' in piece)) continue
      const found = [...written, 'Rollout: 1% canary for a day, then 10%, roll back if log loss rises 2%']
      expect(found.some((text) => text.includes(piece.quote.trim()))).toBe(true)
    }
  }
}
