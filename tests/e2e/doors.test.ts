import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BoardPage } from './support/board-page.ts'
import { foreignRequests, launchBrowser, visitor } from './support/browser.ts'
import { createSession, type TestSession } from './support/session.ts'
import { startServer, type TestServer } from './support/server.ts'

/* Ways into a session that do not lead onto the canvas. */

let server: TestServer
let browser: Browser
let session: TestSession

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  session = await createSession(server.url)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

describe('a link without its key', () => {
  it('asks for the whole link, and takes it', async () => {
    const person = await visitor(browser)
    await person.page.goto(`${server.url}/s/${session.id}`)
    await person.page.getByRole('heading', { name: 'This session needs its whole link' }).waitFor()
    await person.page.getByRole('textbox').fill(`You are in: ${session.link('candidate')}`)
    await person.page.keyboard.press('Enter')
    await new BoardPage(person.page).ready()
    expect(person.page.url()).toBe(`${server.url}/s/${session.id}`)
    await person.context.close()
  })

  it('says that a wrong key opens nothing', async () => {
    const { page, context } = await visitor(browser)
    for (const tail of ['', '/report']) {
      await page.goto(`${server.url}/s/${session.id}${tail}#${'A'.repeat(22)}`)
      await page.getByRole('heading', { name: 'This link does not open the session' }).waitFor()
      expect(page.url()).not.toContain('#')
    }
    await context.close()
  })
})

describe('a host where the drawing library needs a licence', () => {
  it('shows the board as text and loads nothing of the library', async () => {
    const writer = await visitor(browser)
    const board = new BoardPage(writer.page)
    await board.open(session.link('candidate'))
    await board.write('metrics', ['Guardrails: hide rate not above +1%'])
    await board.addComponent('feature store', { x: 500, y: 720 }, 'Redis features')
    await board.saved()

    const { port } = new URL(server.url)
    const gated = `http://app.localhost:${port}`
    const reader = await visitor(browser)
    await reader.page.goto(`${gated}/s/${session.id}#${session.keys.candidate}`)
    await reader.page.getByRole('heading', { name: /needs a tldraw licence key/ }).waitFor()
    await reader.page.getByText('Guardrails: hide rate not above +1%').waitFor()
    await reader.page.getByText('Redis features').waitFor()
    expect(await reader.page.locator('.tl-canvas').count()).toBe(0)
    expect(reader.requests.filter((url) => url.includes('BoardCanvas'))).toEqual([])
    expect(foreignRequests(reader, gated)).toEqual([])

    await board.write('data', ['Split by time, never at random'])
    await reader.page.getByText('Split by time, never at random').waitFor()
  })
})
