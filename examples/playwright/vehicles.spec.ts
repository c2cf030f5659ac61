import { test as base, expect } from '@playwright/test'
import { bearer, createClient } from 'ev-energy'
import { type ServerWorld, worldFixtures } from 'ev-energy-mock/fixtures'

const server = process.env.EV_ENERGY_MOCK ?? 'http://127.0.0.1:4010'
const clock = { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 }
const test = base.extend<{ world: ServerWorld }>(worldFixtures({ server, clock }))

const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'

// All of them write to the vehicles of one user, at the same time, and none sees what another one wrote.
for (let i = 1; i <= 8; i++) {
  test(`test ${i} has three vehicles, and then one more`, async ({ world }) => {
    const ev = createClient({ auth: bearer('any'), baseUrl: world.baseUrl })
    expect((await ev.GET('/vehicles')).data).toHaveLength(3)
    await ev.POST('/vehicles', { body: { model: MODEL }, params: {} as never })
    expect((await ev.GET('/vehicles')).data).toHaveLength(4)
  })
}

test('time passes in one world only', async ({ world }) => {
  await world.control('POST', '/clock/advance', { duration: 'PT1H' })
  expect(await world.control('GET', '/clock')).toMatchObject({ now: '2026-06-01T13:00:00.000Z' })
})
