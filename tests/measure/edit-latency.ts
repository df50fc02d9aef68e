import { BoardPage } from '../e2e/support/board-page.ts'
import { launchBrowser, visitor } from '../e2e/support/browser.ts'
import { createSession } from '../e2e/support/session.ts'
import { startServer } from '../e2e/support/server.ts'

/*
 * Time from an edit in one page's store to the other page's store, on one machine, through the server and
 * its disk. The two pages answer each other, so that half a round trip is measured with one clock.
 * Run by `pnpm -C tests run latency`; bar: median <= 6 ms, 95 % within 12 ms.
 */

const ROUNDS = 300

/** The part of the editor used here. */
interface Canvas {
  updateShape(shape: { id: string; type: string; x: number }): void
  sideEffects: {
    registerAfterChangeHandler(
      type: 'shape',
      handler: (before: unknown, after: { id: string; type: string; x: number }, source: string) => void,
    ): () => void
  }
}
type CanvasWindow = typeof globalThis & { editor: Canvas; lastSent: number }

/** Puts the editor on `window`: the page keeps it to itself, React's own tree knows it. */
function exposeEditor(): void {
  interface Fiber {
    memoizedProps: { value?: unknown } | null
    return: Fiber | null
  }
  const canvas = document.querySelector('.tl-canvas') as unknown as Record<string, Fiber>
  const key = Object.keys(canvas).find((name) => name.startsWith('__reactFiber'))
  for (let fiber = key ? (canvas[key] ?? null) : null; fiber; fiber = fiber.return) {
    const value = fiber.memoizedProps?.value
    if (typeof value === 'object' && value !== null && 'sideEffects' in value) {
      ;(globalThis as CanvasWindow).editor = value as Canvas
      return
    }
  }
  throw new Error('no editor above the canvas')
}

const PING = { id: 'shape:start-requirements', type: 'section-card' }
const PONG = { id: 'shape:start-metrics', type: 'section-card' }

/** Notes when the page last handed a document frame to its socket. */
function noteSending(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the socket as `this` below
  const { send } = WebSocket.prototype
  WebSocket.prototype.send = function (data) {
    if (data instanceof Uint8Array && data[0] === 0) (globalThis as CanvasWindow).lastSent = performance.now()
    send.call(this, data)
  }
}

const server = await startServer()
const browser = await launchBrowser()
try {
  const { link } = await createSession(server.url, { mode: 'mock' })
  const one = await visitor(browser)
  const other = await visitor(browser)
  await one.page.addInitScript(noteSending)
  await new BoardPage(one.page).open(link('candidate'))
  await new BoardPage(other.page).open(link('interviewer'))
  await one.page.evaluate(exposeEditor)
  await other.page.evaluate(exposeEditor)
  await one.page.bringToFront()
  await other.page.evaluate(
    ({ ping, pong }) => {
      const { editor } = globalThis as CanvasWindow
      editor.sideEffects.registerAfterChangeHandler('shape', (_, { id, x }, source) => {
        // Not inside the store's own batch: a person's edit is not either.
        if (source === 'remote' && id === ping.id) setTimeout(() => editor.updateShape({ ...pong, x }), 0)
      })
    },
    { ping: PING, pong: PONG },
  )
  const times = await one.page.evaluate(
    async ({ ping, pong, rounds }) => {
      const { editor } = globalThis as CanvasWindow
      const took: { sent: number; there: number }[] = []
      for (let round = 1; round <= rounds; round++) {
        const started = performance.now()
        const answered = new Promise<void>((resolve) => {
          const stop = editor.sideEffects.registerAfterChangeHandler('shape', (_, { id }, source) => {
            if (source !== 'remote' || id !== pong.id) return
            stop()
            resolve()
          })
        })
        editor.updateShape({ ...ping, x: round / 10 })
        await answered
        const { lastSent } = globalThis as CanvasWindow
        took.push({ sent: lastSent - started, there: (performance.now() - started) / 2 })
        // Edits of people do not come at the beat of the frames.
        await new Promise((resolve) => setTimeout(resolve, 7 + Math.random() * 20))
      }
      return took
    },
    { ping: PING, pong: PONG, rounds: ROUNDS },
  )
  const say = (what: string, values: number[]): void => {
    const sorted = values.toSorted((a, b) => a - b)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1)
    process.stdout.write(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms\n`)
  }
  say(
    'edit leaves the page',
    times.map(({ sent }) => sent),
  )
  say(
    "edit in the other page's store",
    times.map(({ there }) => there),
  )
} finally {
  await browser.close()
  await server.dispose()
}
