import { type Mock, startMock } from 'ev-energy-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, findings } from '../../scripts/contract.ts'

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, quiet: true, rateLimit: false })
})
afterAll(() => mock.close())

/**
 * Documented requests that the sandbox refuses: what they would create is documented as well, and there, or the session
 * that they name is long over.
 */
const REFUSED: Record<string, number> = {
  'POST /users': 400,
  'POST /region_groups': 409,
  'POST /regions': 409,
  'POST /vehicle_models/{vehicle_model_id}/connectors': 400,
  'POST /evse_onboarding/import': 422,
  'POST /charging_sessions/{charging_session_id}/boost_start': 409,
  'POST /charging_sessions/{charging_session_id}/boost_end': 409,
}

const faces = ['/_mock/ev.energy-api-v2', '/v2']

describe.each(faces)('%s', (face) => {
  const send = (call: ReturnType<typeof calls>[number], headers: Record<string, string> = {}) => {
    const all = new Headers(call.request.init.headers)
    for (const [name, value] of Object.entries(headers)) all.set(name, value)
    return fetch(`${mock.url}${face}${call.request.url}`, { ...call.request.init, headers: all })
  }

  describe.each(calls().map((call) => [call.name, call] as const))('%s', (_, call) => {
    test('answers a well-formed request as documented', async () => {
      mock.reset()
      const answer = await send(call)
      const refusal = face === '/v2' ? REFUSED[call.name] : undefined
      expect(refusal ?? 'answered').toBe(answer.status < 400 ? 'answered' : answer.status)
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
