import type { HttpMethod } from '@stoplight/types'
import type { PreparedOperation } from './operation.ts'

/** What to make up. */
export interface Wanted {
  readonly status: number
  readonly mediaType: string
  /** Random values instead of the first that the schema allows. */
  readonly dynamic: boolean
  /** The same random values every time. */
  readonly seed?: string
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
 * Makes up a response body from the operation's schema, as Prism does.
 *
 * @throws {Error} when Prism cannot, as for a schema that has no finite instance
 */
export async function generateBody(operation: PreparedOperation, wanted: Wanted): Promise<unknown> {
  // Most runs never get here, and the generator takes longer to load than the rest of the mock.
  const { createInstance, resetJSONSchemaGenerator } = await import('@stoplight/prism-http')
  // The generator is global and keeps the seed of its last user.
  resetJSONSchemaGenerator()
  const { status: code, mediaType, dynamic, seed } = wanted
  // Prism writes into both of its arguments, so they are made anew.
  const mock = { code, mediaTypes: [mediaType], dynamic, ...(seed !== undefined && { seed }) }
  const config = { ...NOTHING_BUT_MOCK, mock }
  const instance = createInstance(config, { logger: silent })
  const request = { method: operation.method as HttpMethod, url: { path: operation.path } }
  // The generator rewrites the schemas that it follows; those of the validators must stay as they are.
  const result = await instance.request(request, [structuredClone(operation)])()
  if (result._tag === 'Left') throw result.left
  return result.right.output.body
}
