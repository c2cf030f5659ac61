import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createMock } from '../../mock/src/host/index.ts'

/** Taken by the mock as it was on 27 November 2026; it is never made anew. */
const saved = readFileSync(new URL('snapshots/version-1.json', import.meta.url), 'utf8')
const BASE = 'https://api.ev.energy'
const CAR = '/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'

/** A mock that the snapshot was restored in. */
async function restored() {
  const { fetch } = createMock({ quiet: true })
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }
  const put = await fetch(`${BASE}/_control/snapshot`, { method: 'PUT', headers, body: saved })
  expect(put.status).toBe(204)
  return async (path: string) => (await fetch(BASE + path, { headers })).json()
}

test('a snapshot of an earlier mock brings back what was written', async () => {
  const get = await restored()
  expect(await get('/_control/clock')).toMatchObject({ now: '2027-03-01T09:00:00.000Z', mode: 'frozen' })
  expect(await get('/v2/vehicles/vhcl01MG052TM09KKTYHQYZ0VTWA61')).toMatchObject({
    description: 'Kept from before',
    maximum_charge_limit_percentage: 70,
  })
  expect(await get('/v2/users/me')).toMatchObject({ email: 'moved@example.com' })
  expect(await get('/v2/users?email=moved@example.com')).toHaveLength(1)
  expect(await get(`${CAR}/state_of_charge`)).toMatchObject({ state_of_charge_percentage: 41 })
})

test('a snapshot of an earlier mock brings back what no operation of the API shows', async () => {
  const get = await restored()
  expect(await get('/_control/waitlist')).toMatchObject([{ waitlist: 'vehicle' }])
  expect(await get('/_control/faults')).toMatchObject([{ operation: 'GET /evses', status: 503 }])
  expect(await get('/_control/webhooks')).toMatchObject([{ url: 'https://example.com/hook' }])
  expect(await get(`/v2/charging_sub_sessions?vehicle_id=${CAR.slice(-30)}&is_finished=false`)).toHaveLength(
    1,
  )
})
