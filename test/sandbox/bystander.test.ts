import { createMock } from 'ev-energy-mock'
import { describe, expect, test } from 'vitest'

const TOKEN = { authorization: 'Bearer any' }

describe('requests that only look on', () => {
  const BYSTANDER = { ...TOKEN, 'mock-bystander': 'true' }
  const ask = (sandbox: ReturnType<typeof createMock>, headers: Record<string, string>) =>
    sandbox.fetch('https://api.ev.energy/v2/vehicles', { headers })

  test('are not logged, not counted and not befallen by faults', async () => {
    const sandbox = createMock({ rateLimit: 1 })
    sandbox.faults.add({ status: 503, count: 1 })
    for (let round = 0; round < 3; round++) expect((await ask(sandbox, BYSTANDER)).status).toBe(200)
    expect(sandbox.requests()).toEqual([])
    expect((await ask(sandbox, TOKEN)).status).toBe(503)
    expect(sandbox.requests()).toHaveLength(1)
  })

  test('are like all others in what they may do', async () => {
    const sandbox = createMock({ auth: 'strict' })
    expect((await ask(sandbox, BYSTANDER)).status).toBe(401)
  })
})
