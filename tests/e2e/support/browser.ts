import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

// Without the background flags Chromium's own housekeeping shows up as foreign requests.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Launches the Chromium that `npm test` found (CHROMIUM_PATH). */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set; run the browser tests with `npm test`')
  return chromium.launch({ executablePath, args: FLAGS })
}

export interface Visitor {
  context: BrowserContext
  page: Page
  /** Addresses of every request, so that a test can show that none left the origin. */
  requests: string[]
  /** Uncaught exceptions and console errors of the page. */
  errors: string[]
}

/** Requests that went anywhere but to the server itself. */
export function foreignRequests({ requests }: Visitor, server: string): string[] {
  const { host } = new URL(server)
  return requests.filter((address) => {
    const url = new URL(address)
    return url.protocol !== 'data:' && url.protocol !== 'blob:' && url.host !== host
  })
}

/** Complaints of the page itself. While a server restarts, the browser complains of refused connections. */
export function complaints({ errors }: Visitor): string[] {
  return errors.filter((message) => !/ERR_CONNECTION_REFUSED|WebSocket connection to/.test(message))
}

/** One person: a browser context of their own, with everything their page requested or complained of. */
export async function visitor(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return { context, page, requests, errors }
}
