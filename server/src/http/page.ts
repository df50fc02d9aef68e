import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** File names below `assets/` carry a hash of their content. */
const FOREVER = 'public, max-age=31536000, immutable'

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>Mockboard</title>
<p>The page of Mockboard has not been built yet. Stop this server and run <code>npm start</code>, which builds it.</p>
`

/** The built page in `root`: its files, and its `index.html` for every path that is a page and not a file. */
export function pageRoutes(root: string): Hono {
  const routes = new Hono()
  routes.use(compress())
  // Without the folder the library complains on standard error; the page below says it better.
  if (existsSync(root)) routes.get('*', cacheForever(), serveStatic({ root }))
  routes.get('*', (c) => fallback(c, root))
  return routes
}

function cacheForever(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', c.req.path.startsWith('/assets/') ? FOREVER : 'no-cache')
  }
}

async function fallback(c: Context, root: string): Promise<Response> {
  const wantsFile = /\.[a-z0-9]+$/i.test(c.req.path)
  if (wantsFile) return c.text('Not found', 404)
  const index = join(root, 'index.html')
  return existsSync(index) ? c.html(await readFile(index, 'utf8')) : c.html(NOT_BUILT, 503)
}
