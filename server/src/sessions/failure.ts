/** An expected refusal of an API call; `message` tells the caller what to do. */
export class ApiFailure extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503
  /** Stable, for programs. */
  readonly code: string
  /** Where in the request body, when that is known. */
  readonly path: string | undefined

  constructor(status: ApiFailure['status'], code: string, message: string, path?: string) {
    super(message)
    this.name = 'ApiFailure'
    this.status = status
    this.code = code
    this.path = path
  }
}
