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

/**
 * Makes up the first response body that the operation's schema allows, as Prism does.
 *
 * @throws {Error} when Prism cannot, as for a schema that has no finite instance
 */
export async function generateBody(operation: PreparedOperation, wanted: Wanted): Promise<unknown> {
  // Most runs never get here, and the generator takes longer to load than the rest of the mock.
  const { default: mocker } = await import('@stoplight/prism-http/dist/mocker/index.js')
  const { status: code, mediaType } = wanted
  const request = { method: operation.method as HttpMethod, url: { path: operation.path } }
  const result = mocker.default({
    // The generator rewrites the schemas that it follows; those of the validators must stay as they are.
    resource: structuredClone(operation),
    input: { data: request, validations: [] },
    // Prism writes into this as well.
    config: { code, mediaTypes: [mediaType], dynamic: false },
  })(silent)
  if (result._tag === 'Left') throw result.left
  return result.right.body
}
