import { expect, it, vi } from 'vitest'
import { calls } from '../../scripts/contract.ts'
import { sandbox } from './api.ts'

/** Days of vehicles that were looked at. */
const looked = vi.hoisted(() => ({ days: 0 }))
vi.mock('../../mock/src/charging/habit.ts', async (original) => {
  const module = await original<typeof import('../../mock/src/charging/habit.ts')>()
  const habitualStay: typeof module.habitualStay = (...given) => {
    looked.days++
    return module.habitualStay(...given)
  }
  return { ...module, habitualStay }
})

const NOON = Date.parse('2026-01-05T12:00:00Z')
const DAY = 86_400_000
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const FAR = '9999-12-31T23:59:59Z'

it('looks through no days that nobody has plans for, where a vehicle comes to no plug', async () => {
  const { mock, post } = sandbox({ users: 3, rateLimit: false, clock: { start: NOON, speed: 0 } })
  await post(`/vehicles/${VEHICLE}/disconnect`)
  const logs = calls().filter(
    ({ method, operation }) => method === 'get' && operation['x-pagination'] === 'timestamp',
  )
  expect(logs.length).toBeGreaterThan(5)
  const laborious: string[] = []
  for (const { path, operation, request } of logs) {
    const limits = (operation.parameters ?? []).flatMap((parameter) =>
      'name' in parameter && /__lte?$/.test(parameter.name) ? [parameter.name] : [],
    )
    for (const name of ['page_after', 'page_before', ...limits]) {
      looked.days = 0
      const response = await mock.fetch(`https://sandbox.test/v2${request.url}?${name}=${FAR}`, request.init)
      expect([path, name, response.status, await response.text()]).toEqual([
        path,
        name,
        200,
        expect.any(String),
      ])
      // Of years that have been; until then there are three million.
      if (looked.days > 50_000) laborious.push(`${path}?${name}: ${looked.days} days`)
    }
  }
  expect(laborious).toEqual([])
}, 60_000)

it('goes through no centuries at the plug for a vehicle that nobody unplugs', async () => {
  const { mock, get } = sandbox({ users: 3, rateLimit: false, clock: { start: NOON, speed: 0 } })
  mock.plugIn(VEHICLE)
  const plugged = `/charging_sub_sessions?vehicle_id=${VEHICLE}&page_size=1`
  const [{ id }] = (await get(plugged)).body
  mock.clock.advance(10 * DAY)
  expect((await get(`/charging_sub_sessions/${id}`)).body.end).toBeNull()
  mock.clock.set(Date.parse('2126-01-05T12:00:00Z'))
  expect((await get(`/charging_sub_sessions/${id}`)).body.end).toBe('2026-02-04T12:00:00Z')
  const { intervals } = (await get(`/charging_sub_sessions/${id}/energy_usage`)).body
  expect(intervals.length).toBeLessThan(31 * 48)
  const laborious: string[] = []
  for (const call of calls()) {
    if (call.method !== 'get' || call.operation['x-pagination'] === undefined) continue
    looked.days = 0
    const response = await mock.fetch(`https://sandbox.test/v2${call.request.url}`, call.request.init)
    expect([call.name, response.status, await response.text()]).toEqual([call.name, 200, expect.any(String)])
    if (looked.days > 50_000) laborious.push(`${call.name}: ${looked.days} days`)
  }
  expect(laborious).toEqual([])
}, 60_000)
