import type { HttpMethod } from '@stoplight/types'
import type { PreparedOperation } from './prepared.ts'

/** What to make up. */
export interface Wanted {
  readonly status: number
  readonly mediaType: string
}

const ignore = () => {}
// Prism types its logger as pino's; it calls nothing but these.
const silent = {
  ...{
    trace: ignore,
    debug: ignore,
    info: ignore,
    success: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
  },
  child: () => silent,
} as never

const NOTHING_BUT_MOCK = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
} as const

/**
 * Makes up the first response body that the operation's schema allows, as Prism does.
 *
 * @throws {Error} when Prism cannot, as for a schema that has no finite instance
 */
export async function generateBody(operation: PreparedOperation, wanted: Wanted): Promise<unknown> {
  // Most runs never get here, and the generator takes longer to load than the rest of the mock.
  const { createInstance } = await import('@stoplight/prism-http')
  const { status: code, mediaType } = wanted
  // Prism writes into both of its arguments, so they are made anew.
  const mock = { code, mediaTypes: [mediaType], dynamic: false }
  const config = { ...NOTHING_BUT_MOCK, mock }
  const instance = createInstance(config, { logger: silent })
  const request = { method: operation.method as HttpMethod, url: { path: operation.path } }
  // The generator rewrites the schemas that it follows; those of the validators must stay as they are.
  const result = await instance.request(request, [structuredClone(operation)])()
  if (result._tag === 'Left') throw result.left
  return result.right.output.body
}
