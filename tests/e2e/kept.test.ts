import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BoardPage } from './support/board-page.ts'
import { complaints, launchBrowser, type Visitor, visitor } from './support/browser.ts'
import { createSession, type TestSession } from './support/session.ts'
import { startServer, type TestServer } from './support/server.ts'

/* What becomes of edits that the server does not get, or gets and cannot store. */

let server: TestServer
let browser: Browser
let session: TestSession
let candidate: Visitor
let interviewer: Visitor

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  session = await createSession(server.url, { mode: 'mock' })
  candidate = await visitor(browser)
  interviewer = await visitor(browser)
  await new BoardPage(candidate.page).open(session.link('candidate'))
  await new BoardPage(interviewer.page).open(session.link('interviewer'))
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const says = (page: Visitor['page'], words: string) => page.getByText(words, { exact: true }).waitFor()

describe('without a connection', () => {
  it('says so, keeps what is written on this device, and loses it neither with the tab nor to others', async () => {
    const mine = new BoardPage(candidate.page)
    await mine.write('metrics', ['before the line broke'])
    await mine.saved()
    await server.stop('SIGKILL')
    await mine.status('offline')
    await mine.write('data', ['written without a server'])
    await says(candidate.page, 'Offline, kept on this device')
    await candidate.page.close()

    await server.start()
    const theirs = new BoardPage(interviewer.page)
    await theirs.saved()
    // Meanwhile the board went on: what was kept is older than what the server has.
    await theirs.write('features', ['written by the other meanwhile'])
    await theirs.saved()

    candidate.page = await candidate.context.newPage()
    const again = new BoardPage(candidate.page)
    await again.open(`${server.url}/s/${session.id}#${session.keys.candidate}`)
    for (const { page } of [candidate, interviewer]) {
      await page.getByText('before the line broke').first().waitFor()
      await page.getByText('written without a server').first().waitFor()
      await page.getByText('written by the other meanwhile').first().waitFor()
      expect(await page.locator('.tl-shape[data-shape-type=section-card]').count()).toBe(6)
    }
    await again.saved()
  })

  it('keeps nothing for an observer, who has nothing to send', async () => {
    const observer = await visitor(browser)
    await new BoardPage(observer.page).open(session.link('observer'))
    const databases = await observer.page.evaluate(async () => (await indexedDB.databases()).length)
    expect(databases).toBe(0)
    await observer.context.close()
  })
})

describe('with a server that cannot store', () => {
  it('says not saved until it can, and loses nothing', async () => {
    const lock = new DatabaseSync(path.join(server.data, 'mockboard.db'))
    lock.exec('BEGIN IMMEDIATE')
    const mine = new BoardPage(candidate.page)
    await mine.write('deployment', ['written onto a full disk'])
    await mine.status('not-saved')
    await interviewer.page.getByText('written onto a full disk').first().waitFor()
    lock.exec('ROLLBACK')
    lock.close()
    await mine.saved()
    await server.stop('SIGKILL')
    await server.start()
    await mine.saved()
    await candidate.page.reload()
    await mine.ready()
    await candidate.page.getByText('written onto a full disk').first().waitFor()
  })

  it('raised no error of its own', () => {
    for (const person of [candidate, interviewer]) expect(complaints(person)).toEqual([])
  })
})
