import type { Browser } from 'playwright-core'
import { recordsFromDoc } from '@mockboard/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { BoardPage } from './support/board-page.ts'
import { complaints, foreignRequests, launchBrowser, type Visitor, visitor } from './support/browser.ts'
import { openLine } from './support/line.ts'
import { createSession, type TestSession } from './support/session.ts'
import { startServer, type TestServer } from './support/server.ts'

const ROLES = ['candidate', 'interviewer', 'observer'] as const
type Role = (typeof ROLES)[number]

let server: TestServer
let browser: Browser
let session: TestSession
const people = new Map<Role, Visitor>()
const board = (role: Role): BoardPage => new BoardPage(people.get(role)!.page)

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  session = await createSession(server.url, { mode: 'mock' })
  for (const role of ROLES) people.set(role, await visitor(browser))
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

describe('a mock of three people', () => {
  it('opens a fresh board for two at once and keeps what both write at once', async () => {
    const [one, other] = [board('candidate'), board('interviewer')]
    await Promise.all([one.open(session.link('candidate')), other.open(session.link('interviewer'))])
    await Promise.all([
      one.write('metrics', ['guardrails of the candidate']),
      other.write('data', ['a hint of the interviewer']),
    ])
    for (const { page } of [one, other]) {
      await page.getByText('guardrails of the candidate').first().waitFor()
      await page.getByText('a hint of the interviewer').first().waitFor()
      expect(await page.locator('.tl-shape[data-shape-type=section-card]').count()).toBe(6)
    }
  })

  it('is the candidate’s board whoever opened it first', async () => {
    const line = await openLine(server.url, session.id, session.keys.observer)
    const cards = recordsFromDoc(line.doc).filter(({ type }) => type === 'section-card')
    line.close()
    expect(cards.map(({ meta }) => meta['author'])).toEqual(Array(6).fill('candidate'))
  })

  it('takes the key out of the address bar', async () => {
    await board('observer').open(session.link('observer'))
    for (const role of ROLES) {
      expect(people.get(role)!.page.url()).toBe(`${server.url}/s/${session.id}`)
      for (const address of people.get(role)!.requests) expect(address).not.toContain(session.keys[role])
    }
  })

  it('shows coverage live to the interviewer only', async () => {
    const rail = (role: Role) => people.get(role)!.page.getByRole('navigation', { name: 'Coverage' })
    await rail('interviewer').waitFor()
    expect(await rail('candidate').count()).toBe(0)
    expect(await rail('observer').count()).toBe(0)
    await people.get('candidate')!.page.keyboard.press('Alt+r')
    expect(await people.get('candidate')!.page.getByRole('complementary', { name: 'Rubric' }).count()).toBe(0)
    expect(await people.get('candidate')!.page.locator('.mb-ring').count()).toBe(0)
  })

  it('shows everybody who is there', async () => {
    for (const role of ROLES) {
      await people.get(role)!.page.getByRole('button', { name: '3 people here' }).waitFor()
    }
  })

  it('takes nothing from an observer, not even from a program with the observer’s key', async () => {
    const words = (doc: Y.Doc) => JSON.stringify(recordsFromDoc(doc))
    const line = await openLine(server.url, session.id, session.keys.observer)
    const before = words(line.doc)
    const changed = line.doc.getMap<Y.Map<unknown>>('records').get('shape:start-data')
    changed?.set('xy', [5_000, 5_000])
    line.doc.getMap('clock').set('state', { state: 'not-started', extraMs: 0, by: 'observer' })
    await board('observer').page.keyboard.press('2')
    await board('observer').page.keyboard.type('observer was here')
    await board('observer').page.waitForTimeout(500)
    line.close()
    const after = await openLine(server.url, session.id, session.keys.candidate)
    expect(words(after.doc)).toBe(before)
    expect(after.doc.getMap('clock').has('state')).toBe(false)
    after.close()
  })

  it('lets an observer neither run the clock nor finish', async () => {
    const { page } = board('observer')
    expect(await page.getByRole('button', { name: /Start/ }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Finish' }).count()).toBe(0)
    await page.keyboard.press('Alt+c')
    const response = await fetch(`${server.url}/api/sessions/${session.id}/finish`, {
      method: 'POST',
      headers: { authorization: `Bearer ${session.keys.observer}` },
    })
    expect(response.status).toBe(403)
  })

  it('tells everybody when the interviewer finishes', async () => {
    const { page } = board('interviewer')
    await page.getByRole('button', { name: 'Start the clock' }).click()
    await board('candidate').page.getByRole('button', { name: 'Pause the clock' }).waitFor()
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'Criteria' }).waitFor()
    for (const role of ['candidate', 'observer'] as const) {
      await people.get(role)!.page.getByRole('button', { name: 'Report', exact: true }).waitFor()
    }
  })

  it('asked nobody but its own server and raised no error', () => {
    for (const person of people.values()) {
      expect(foreignRequests(person, server.url)).toEqual([])
      expect(complaints(person)).toEqual([])
    }
  })
})
