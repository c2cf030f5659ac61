import { type HttpHandler, HttpResponse, http } from 'msw'
import type { InProcessMock } from './in-process.ts'

/** What {@link mockHandler} can be told. */
export interface HandlerOptions {
  /** Where the requests to answer go. Default: `https://api.ev.energy`. */
  readonly origin?: string
}

/**
 * One handler of Mock Service Worker that answers everything that is sent to the API from a mock in the same process.
 * Put handlers of your own before it to change single answers.
 *
 * @param mock that `createMock` made
 * @throws {TypeError} for an origin that is none
 * @see https://mswjs.io/docs/
 * @example
 * import { createMock } from 'ev-energy-mock'
 * import { mockHandler } from 'ev-energy-mock/msw'
 * import { setupServer } from 'msw/node'
 *
 * const server = setupServer(mockHandler(createMock()))
 * server.listen({ onUnhandledFrame: 'error' })
 */
export function mockHandler(mock: Pick<InProcessMock, 'fetch'>, options: HandlerOptions = {}): HttpHandler {
  const { origin } = new URL(options.origin ?? 'https://api.ev.energy')
  // A Response of MSW's own realm is not needed: it takes any.
  return http.all(`${origin}/*`, async ({ request }) => {
    try {
      return await mock.fetch(request)
    } catch (error) {
      // A connection that a fault has reset; what else is thrown is a client that gave up.
      if (error instanceof TypeError) return HttpResponse.error()
      throw error
    }
  })
}
