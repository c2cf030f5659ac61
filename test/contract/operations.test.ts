import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, findings } from './document.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true })
})
afterAll(() => mock.close())

const faces = ['/_mock/ev.energy-api-v2', '/v2']

describe.each(faces)('%s', (face) => {
  const send = (call: ReturnType<typeof calls>[number], headers: Record<string, string> = {}) => {
    const all = new Headers(call.request.init.headers)
    for (const [name, value] of Object.entries(headers)) all.set(name, value)
    return fetch(`${mock.url}${face}${call.request.url}`, { ...call.request.init, headers: all })
  }

  describe.each(calls().map((call) => [call.name, call] as const))('%s', (_, call) => {
    test('answers a well-formed request as documented', async () => {
      const answer = await send(call)
      expect(answer.status).toBeLessThan(400)
      expect(await findings(call, answer)).toEqual([])
    })

    const statuses = call.responses.map(([status]) => status).filter((status) => status !== 'default')
    test.each(statuses)('answers %s when asked for it', async (status) => {
      const answer = await send(call, { prefer: `code=${status}` })
      expect(answer.status).toBe(Number(status))
      expect(await findings(call, answer)).toEqual([])
    })
  })
})
