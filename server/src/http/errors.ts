import type { ApiError } from '@mockboard/protocol'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { ApiFailure } from '../sessions/failure.ts'

function answer(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  path?: string,
): Response {
  const body: ApiError = { error: { code, message, ...(path !== undefined && { path }) } }
  return c.json(body, status)
}

/** Every refusal as an `ApiError`; what nobody expected is logged and says nothing about our insides. */
export function onError(logger: Logger): (error: Error, c: Context) => Response {
  return (error, c) => {
    if (error instanceof ApiFailure) return answer(c, error.status, error.code, error.message, error.path)
    if (error instanceof HTTPException) return answer(c, error.status, 'bad-request', error.message)
    logger.error({ err: error, method: c.req.method, path: c.req.path }, 'request failed')
    return answer(c, 500, 'internal', 'The server failed to answer; try again, its log says why.')
  }
}

/** Reads the JSON body as `schema` says; throws `ApiFailure` naming the first place that is wrong. */
export async function readBody<T extends z.ZodType>(
  c: Context,
  schema: T,
  whenEmpty?: unknown,
): Promise<z.output<T>> {
  const parsed = schema.safeParse(await readJson(c, whenEmpty))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const path = issue.path.join('.')
  throw new ApiFailure(422, 'invalid', path ? `${path}: ${issue.message}` : issue.message, path)
}

async function readJson(c: Context, whenEmpty: unknown): Promise<unknown> {
  const text = await c.req.text()
  if (text === '' && whenEmpty !== undefined) return whenEmpty
  // Another site's form can send text/plain without asking this server first; JSON it cannot.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new ApiFailure(415, 'not-json', 'Send the body with "Content-Type: application/json".')
  }
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new ApiFailure(400, 'bad-json', `The body is not JSON: ${(error as Error).message}`)
  }
}
