import { createMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calls, document, findings } from '../../scripts/contract.ts'
import { attemptOf } from '../../scripts/fuzz/attempts.ts'

const BASE = 'https://sandbox.test/v2'
const operations = calls()

it('answers whatever it is sent as the document says, and never with a failure of its own', async () => {
  const mock = createMock({ quiet: true, rateLimit: false, seed: 'fuzz' })
  const created = new Map<string, string>()
  /** Puts ids of resources that the test created in the place of documented ones. */
  const recent = (text: string) => text.replace(ID, (id) => created.get(id.slice(0, 4)) ?? id)

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations).chain((call) => attemptOf(call, document)),
      fc.boolean(),
      async (attempt, own) => {
        const { call, init } = attempt
        const url = own ? recent(attempt.url) : attempt.url
        const body = own && typeof init.body === 'string' ? recent(init.body) : init.body
        const response = await mock.fetch(BASE + url, { ...init, ...(body != null && { body }) })
        expect(response.status).toBeLessThan(500)
        expect(await findings(call, response.clone())).toEqual([])
        if (response.status !== 201) return
        const [id] = (await response.text()).match(ID) ?? []
        if (id !== undefined) created.set(id.slice(0, 4), id)
      },
    ),
    { numRuns: 5000 },
  )
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const ID = /\b[a-z]{4}[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g
