import type { HostConfig } from '@mockboard/protocol'
import type { PublicProblem } from '@mockboard/templates'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import { ApiFailure } from '../sessions/failure.ts'
import { onError } from './errors.ts'
import { pageRoutes } from './page.ts'
import { securityHeaders } from './security.ts'
import { sessionRoutes, type SessionRouteOptions } from './session-routes.ts'

export interface AppOptions extends SessionRouteOptions {
  hostConfig: HostConfig
  problems: readonly PublicProblem[]
  /** State of the server for `/healthz`; `ok` false answers 503. */
  health: () => Promise<{ ok: boolean }>
  /** Folder of the built page. */
  pageRoot: string
  requestBytes: number
  logger: Logger
}

/** Everything the server answers over HTTP; pure request to response, so that it can be tested without a port. */
export function createApp(options: AppOptions): Hono {
  const { logger } = options
  const app = new Hono()
  app.onError(onError(logger))
  app.use(securityHeaders())
  app.get('/healthz', async (c) => {
    const health = await options.health()
    c.header('Cache-Control', 'no-store')
    return c.json(health, health.ok ? 200 : 503)
  })
  app.route('/api', apiRoutes(options))
  app.route('/', pageRoutes(options.pageRoot))
  app.notFound((c) => c.text('Not found', 404))
  return app
}

function apiRoutes(options: AppOptions): Hono {
  const { logger, requestBytes } = options
  const api = new Hono()
  api.use(async (c, next) => {
    const start = performance.now()
    await next()
    c.header('Cache-Control', 'no-store')
    const ms = Math.round(performance.now() - start)
    logger.info({ method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request')
  })
  api.use(
    bodyLimit({
      maxSize: requestBytes,
      onError: () => {
        throw new ApiFailure(413, 'too-large', `The body is larger than ${requestBytes} bytes.`)
      },
    }),
  )
  api.get('/config', (c) => c.json(options.hostConfig))
  api.get('/problems', (c) => c.json(options.problems))
  api.route('/sessions', sessionRoutes(options))
  api.all('*', (c) => {
    throw new ApiFailure(404, 'no-such-call', `There is no API call ${c.req.method} ${c.req.path}.`)
  })
  return api
}
