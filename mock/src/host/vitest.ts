import { test as base, type TestAPI } from 'vitest'
import { createMock, type MockOptions } from './app.ts'
import { type ExpectedChange, toHaveChanged } from './change-matchers.ts'
import type { InProcessMock } from './in-process.ts'
import { type ExpectedRequest, toHaveReceived, toHaveReceivedTimes } from './request-matchers.ts'

export type { ExpectedChange } from './change-matchers.ts'
export type { ExpectedRequest } from './request-matchers.ts'

/** What `expect(mock)` has once `expect.extend(mockMatchers)` was called. */
export interface RequestMatchers<R = unknown> {
  /** That a mock has received a request of this kind. */
  toHaveReceived(request: ExpectedRequest): R
  /** That a mock has received requests of this kind so many times. */
  toHaveReceivedTimes(times: number, request: ExpectedRequest): R
  /** That a resource of a mock was created, changed or removed. */
  toHaveChanged(change: ExpectedChange): R
}

declare module 'vitest' {
  interface Matchers<R, T> extends RequestMatchers<R> {}
}

/**
 * Matchers of Vitest for the requests that a mock received and for what they changed, from `createMock` or `startMock`.
 *
 * @see https://vitest.dev/guide/extending-matchers
 * @example
 * expect.extend(mockMatchers)
 * expect(mock).toHaveReceivedTimes(2, { operation: 'POST /vehicles', body: { description: 'My car' }, status: 201 })
 * expect(mock).not.toHaveReceived({ matched: false })
 * expect(mock).toHaveChanged({ path: '/v2/vehicles/*', kind: 'created', after: { description: 'My car' } })
 */
export const mockMatchers = { toHaveReceived, toHaveReceivedTimes, toHaveChanged }

/**
 * A `test` of Vitest whose tests each get a mock of their own, as it is at the start: nothing that one test writes is
 * seen by another, also where they run at the same time.
 *
 * @param options of every mock
 * @see https://vitest.dev/guide/test-context
 * @example
 * import { createClient } from 'ev-energy'
 * import { mockTest } from 'ev-energy-mock/vitest'
 * import { expect } from 'vitest'
 *
 * const test = mockTest({ seed: 'my-app' })
 *
 * test('shows a vehicle', async ({ mock }) => {
 *   const ev = createClient({ auth: bearer('any'), fetch: mock.fetch })
 *   expect((await ev.GET('/vehicles')).data).toHaveLength(3)
 * })
 */
export function mockTest(options: MockOptions = {}): TestAPI<{ mock: InProcessMock }> {
  return base.extend<{ mock: InProcessMock }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which other fixtures this one needs.
    mock: async ({}, use) => {
      await use(createMock(options))
    },
  })
}
