import { type AppOptions, assemble } from './assemble.ts'
import type { InProcessMock } from './in-process.ts'

export type { RequestFilter } from '../engine/requests/filter.ts'
export type { LoggedRequest } from '../engine/requests/shown.ts'
export type { InProcessMock, MockWorld, WorldOptions } from './in-process.ts'

/** What {@link createMock} can be told in a browser. */
export type BrowserMockOptions = Omit<AppOptions, 'dynamic'>

/**
 * Makes a mock that runs in a web page, in a worker and wherever else there is `fetch`: the whole sandbox of `/v2` with
 * its OAuth server, its onboarding pages and `/_control`. The examples of `/_mock`, `Prefer` and `/docs` are in the mock
 * server only; here they answer 501 or 404. Regions of more than 10,000 positions are refused, as they would hold up the
 * page. What it remembers is gone with the page, unless `save()` and `load()` keep it.
 *
 * @throws {RangeError} for an option out of range
 * @see https://mswjs.io/docs/
 * @example
 * import { createMock } from 'ev-energy-mock/browser'
 * import { mockHandler } from 'ev-energy-mock/msw'
 * import { setupWorker } from 'msw/browser'
 *
 * await setupWorker(mockHandler(createMock({ seed: 'my-app' }))).start()
 */
export function createMock(options: BrowserMockOptions = {}): InProcessMock {
  return assemble(options, {}).mock
}
