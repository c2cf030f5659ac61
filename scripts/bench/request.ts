/** A request that every contestant gets. */
export interface BenchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the base URL of the contestant. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** `GET /evses`, for reports and for recordings. */
export function nameOf({ method, path }: BenchRequest): string {
  return `${method} ${path}`
}

/** An answer to give again. */
export interface Recording {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the HTTP host adds to any answer. */
const HOST_HEADERS = ['connection', 'date', 'keep-alive', 'content-length', 'transfer-encoding']

/**
 * Sends a request and keeps the answer.
 *
 * @throws {Error} when nobody listens, or the answer is no success
 */
export async function record(base: string, request: BenchRequest): Promise<Recording> {
  const { method, path, headers, body } = request
  const response = await fetch(base + path, { method, headers, ...(body !== undefined && { body }) })
  const text = await response.text()
  if (!response.ok)
    throw new Error(
      `${method} ${base}${path} answers ${response.status}; there is nothing to compare: ${text}`,
    )
  const sent = [...response.headers].filter(([name]) => !HOST_HEADERS.includes(name))
  return { status: response.status, headers: Object.fromEntries(sent), body: text }
}
