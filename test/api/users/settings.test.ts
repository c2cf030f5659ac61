import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const PROBLEMS = 'https://api.ev.energy/v2/problems/'

describe('notification preferences', () => {
  const path = '/users/me/notification_preferences'

  it('are switched one by one', async () => {
    const { get, patch } = sandbox()
    const { groups } = (await get(path)).body
    await patch(path, { groups: { deals_and_offers: true } })
    expect((await get(path)).body.groups).toEqual({ ...groups, deals_and_offers: true })
    expect((await patch(path, { groups: {} })).body.groups.deals_and_offers).toBe(true)
    expect((await patch(path, {})).body.groups.deals_and_offers).toBe(true)
  })

  it('have no groups that do not exist', async () => {
    const { status, body } = await sandbox().patch(path, { groups: { charging_flower: true } })
    expect(status).toBe(400)
    expect(body.type).toBe(`${PROBLEMS}validation-failed-update-notification-preferences/`)
  })

  it('of another user look as if they did not exist', async () => {
    const api = sandbox()
    const other = `/users/${ROSIE}/notification_preferences`
    expect((await api.get(other)).status).toBe(404)
    expect((await api.patch(other, {})).status).toBe(404)
    expect((await api.get(other, await application(api))).body.url).toBe(api.url(other))
  })
})

describe('a payout method', () => {
  const path = '/users/me/payout_method'

  it.each([
    [{ receiver_wallet: 'PAYPAL', receiver: 'frodo@shire.example' }, 'EMAIL'],
    [{ receiver_wallet: 'VENMO', receiver: '+44 20 7946 0958' }, 'PHONE'],
  ])('%j is kept', async (sent, receiver_type) => {
    const { get, patch } = sandbox()
    const { body } = await patch(path, sent)
    expect(body).toMatchObject({ ...sent, receiver_type })
    expect((await get(path)).body).toEqual(body)
  })

  it('of bill credits is the account on the bill', async () => {
    const { get, patch } = sandbox()
    await patch(path, { receiver_wallet: 'BILL_CREDITS' })
    const { receiver, receiver_type } = (await get(path)).body
    expect(receiver).toMatch(/^\d{10}$/)
    expect(receiver_type).toBe('ACCOUNT_NUMBER')
  })

  it('is cleared as often as one likes', async () => {
    const { get, delete: remove } = sandbox()
    expect((await remove(path)).status).toBe(204)
    expect((await remove(path)).status).toBe(204)
    expect((await get(path)).body).toMatchObject({
      receiver: null,
      receiver_type: null,
      receiver_wallet: null,
    })
  })

  it.each([
    ['no receiver', { receiver_wallet: 'PAYPAL' }, 'receiver'],
    ['null as receiver', { receiver_wallet: 'VENMO', receiver: null }, 'receiver'],
    ['a phone number for PayPal', { receiver_wallet: 'PAYPAL', receiver: '+442079460958' }, 'receiver'],
    ['an email address for Venmo', { receiver_wallet: 'VENMO', receiver: 'frodo@example.com' }, 'receiver'],
    ['a receiver of bill credits', { receiver_wallet: 'BILL_CREDITS', receiver: '1' }, 'receiver'],
    ['no wallet', { receiver: 'frodo@example.com' }, 'receiver_wallet'],
    ['a wallet that is none', { receiver_wallet: 'SHOEBOX' }, 'receiver_wallet'],
  ])('is refused with %s', async (_, sent, field) => {
    const { status, body } = await sandbox().patch(path, sent)
    expect(status).toBe(400)
    expect(body.type).toBe(`${PROBLEMS}validation-failed-update-payout-method/`)
    expect(Object.keys(body.field_errors)).toEqual([field])
  })
})

describe('route planner preferences', () => {
  const path = '/users/me/route_planner_preferences'

  it('exist for every user, and change one by one', async () => {
    const api = sandbox({ clock: { start: Date.parse('2026-05-01T12:00:00Z'), speed: 0 } })
    expect((await api.get(path, await application(api, ROSIE))).body.preferred_vehicle).toBeNull()
    const before = (await api.get(path)).body
    expect((await api.patch(path, {})).body).toEqual(before)
    await api.patch(path, { min_charger_power_watts: null })
    expect((await api.get(path)).body).toEqual({
      ...before,
      min_charger_power_watts: null,
      updated_at: '2026-05-01T12:00:00.000000Z',
    })
  })

  it('forget a vehicle that is deleted', async () => {
    const { get, delete: remove } = sandbox()
    const { preferred_vehicle } = (await get(path)).body
    await remove(preferred_vehicle)
    expect((await get(path)).body.preferred_vehicle).toBeNull()
  })

  it('prefer no vehicle of somebody else', async () => {
    const api = sandbox()
    const headers = await application(api)
    const vehicles = (await api.get('/vehicles', headers)).body
    const other = vehicles.find(({ user }: { user: string }) => !user.endsWith('7735'))
    for (const by of [{}, headers]) {
      const user = (await api.get('/users/me')).body.url
      const refused = await api.patch(
        `${user}/route_planner_preferences`,
        { preferred_vehicle: other.url },
        by,
      )
      expect(refused.status).toBe(400)
      expect(refused.body.field_errors).toHaveProperty('preferred_vehicle')
    }
  })

  it('have no charger power that is not offered', async () => {
    const { status, body } = await sandbox().patch(path, { min_charger_power_watts: 11_000 })
    expect(status).toBe(400)
    expect(body.type).toBe(`${PROBLEMS}validation-failed-update-route-planner-preferences/`)
  })
})

describe('saved routes', () => {
  const path = '/users/me/saved_routes'
  const place = (name: string) => ({ latitude: 51.5, longitude: -0.1, name })
  const route = {
    name: 'To work',
    origin: place('Home'),
    destination: place('Work'),
    arrive_with_min_percent: 30,
  }

  it('are remembered once they are created, changed and deleted', async () => {
    const api = sandbox({ clock: { start: Date.parse('2026-05-01T12:00:00Z'), speed: 0 } })
    const { get, post, patch, delete: remove } = api
    const { status, body } = await post(path, { ...route, waypoints: [place('School')] })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...route,
      favourite: false,
      preferred_departure_minutes: null,
      last_used_at: '2026-05-01T12:00:00.000000Z',
    })
    await patch(body.url, { waypoints: [], favourite: true, last_used_at: '2026-05-02T07:00:00Z' })
    const changed = { ...body, waypoints: [], favourite: true, last_used_at: '2026-05-02T07:00:00Z' }
    expect((await get(body.url)).body).toEqual(changed)
    expect((await get(path)).body.at(-1)).toEqual(changed)
    expect((await remove(body.url)).status).toBe(204)
    expect((await get(body.url)).status).toBe(404)
    expect((await get(path)).body).toHaveLength(1)
  })

  it('fill 50 places, in pages, and no more', async () => {
    const { get, post } = sandbox()
    for (let saved = 1; saved < 50; saved++) expect((await post(path, route)).status).toBe(201)
    const refused = await post(path, route)
    expect(refused.status).toBe(400)
    expect(refused.body.detail).toContain('50')
    const first = await get(`${path}?page_size=30`)
    const second = await get(first.links.next as string)
    expect([first.body.length, second.body.length, second.links.next]).toEqual([30, 20, null])
  })

  it.each([
    [{ ...route, arrive_with_min_percent: 101 }, 'arrive_with_min_percent'],
    [{ ...route, origin: { ...place('Nowhere'), latitude: 91 } }, 'origin.latitude'],
    [{ name: 'To nowhere' }, 'destination'],
  ])('are refused when they break a rule: %j', async (sent, field) => {
    const { status, body } = await sandbox().post(path, sent)
    expect(status).toBe(400)
    expect(body.type).toBe(`${PROBLEMS}validation-failed-saved-route/`)
    expect(body.field_errors).toHaveProperty([field])
  })

  it('of users that were made up are in their own country', async () => {
    const api = sandbox({ users: 20 })
    const headers = await application(api)
    const users = (await api.get('/users', headers)).body
    const lists = await Promise.all(
      users.map(({ url }: { url: string }) => api.get(`${url}/saved_routes`, headers)),
    )
    const routes = lists.flatMap(({ body }) => body)
    expect(routes.length).toBeGreaterThan(3)
    for (const { user, origin } of routes)
      expect(
        users.find(({ url }: { url: string }) => url === user).default_location.coordinates,
      ).toMatchObject({
        latitude: origin.latitude,
      })
  })
})
