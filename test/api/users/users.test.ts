import { describe, expect, it } from 'vitest'
import { createDirectory } from '../../../mock/src/api/users/directory.ts'
import { createSandbox } from '../../../mock/src/host/sandbox.ts'
import { findings } from '../../../scripts/contract.ts'
import { operationOf, sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const FRODO = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const ADDRESS = {
  address_1: '3 Bagshot Row',
  city: 'Hobbiton',
  postal_code: 'EC2A 4NE',
  country_code: 'GB',
} as const

describe('users', () => {
  it('are only oneself for the token of a user', async () => {
    const { get } = sandbox()
    expect((await get('/users')).body.map(({ id }: { id: string }) => id)).toEqual([FRODO])
    expect((await get(`/users/${ROSIE}`)).status).toBe(404)
  })

  it('are everybody for an application, in pages that lead to each other', async () => {
    const api = sandbox({ users: 30 })
    const headers = await application(api)
    const first = await api.get('/users', headers)
    const second = await api.get(first.links.next as string, headers)
    expect([first.body.length, second.body.length, second.links.next]).toEqual([25, 7, null])
    expect((await api.get(second.links.previous as string, headers)).body).toEqual(first.body)
    const all = [...first.body, ...second.body].map(({ id }) => id)
    expect(all).toEqual([...new Set(all)].sort())
    expect(all).toContain(ROSIE)
  })

  it('are found by their e-mail address in any case, among any number of them', async () => {
    const api = sandbox({ users: 100_000 })
    const headers = await application(api)
    const { body } = await api.get('/users?page_size=1', headers)
    const found = await api.get(`/users?email=${body[0].email.toUpperCase()}`, headers)
    expect(found.body).toEqual(body)
    expect(found.links).toEqual({ previous: null, next: null })
    expect((await api.get('/users?email=nobody.99999@example.com', headers)).body).toEqual([])
    expect((await api.get(`/users?email=${body[0].email}`)).body).toEqual([])
  })

  it('show the tariff and the site of their home when asked to', async () => {
    const api = sandbox()
    const { body } = await api.get('/users/me?expand=default_location.tariff.supplier')
    expect(body.default_location.tariff.supplier.name).toBe('Rivendell Renewables')
    const headers = await application(api)
    const rosie = await api.get(`/users/${ROSIE}?expand=default_location.evse_site`, headers)
    expect(rosie.body.default_location.evse_site.id).toBe('site01JX2SZ0WAFTDYVYY0JRAYREY7')
  })

  it('show how carbon-intensive the grid is only where one of them is retrieved', async () => {
    const { get } = sandbox()
    const property = 'current_carbon_intensity_grams_per_kilowatt_hour'
    expect((await get('/users/me')).body.default_location[property]).toBeGreaterThan(0)
    expect((await get('/users')).body[0].default_location).not.toHaveProperty(property)
  })

  it('list the vehicles that they have at the moment', async () => {
    const { get, delete: remove } = sandbox()
    const { vehicles } = (await get('/users/me')).body
    expect(vehicles).toContain((await get('/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H')).body.url)
    await remove(vehicles[0])
    expect((await get('/users/me')).body.vehicles).toEqual(vehicles.slice(1))
  })

  it('are remembered once they are created', async () => {
    const api = sandbox()
    const headers = await application(api)
    const tariff = api.url('/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735')
    const sent = { email: 'Sam@Example.com', default_location: { ...ADDRESS, tariff } }
    const { status, body } = await api.post('/users', sent, headers)
    expect(status).toBe(201)
    expect(body).toMatchObject({ ...sent, vehicles: [], terms_consent_datetime: null })
    expect((await api.get(body.url, headers)).body).toEqual(body)
    expect((await api.get('/users?email=sam@example.com', headers)).body[0].id).toBe(body.id)
    const own = await application(api, body.id)
    expect((await api.get('/users/me', own)).body.id).toBe(body.id)
    expect((await api.get('/users/me/saved_routes', own)).body).toEqual([])
    expect((await api.get('/users/me/payout_method', own)).body.receiver_wallet).toBeNull()
  })

  it('keep what an update leaves out, and lose what it sets to null', async () => {
    const { get, patch } = sandbox()
    const before = (await get('/users')).body[0]
    await patch('/users/me', { email: 'mr.underhill@example.com' })
    await patch('/users/me', {
      default_location: {
        address_2: null,
        tariff: null,
        address_1: '2 Bagshot Row',
        city: 'London',
        postal_code: 'EC2A 4NE',
        country_code: 'GB',
      },
    })
    const after = (await get('/users')).body[0]
    expect(after).toEqual({
      ...before,
      email: 'mr.underhill@example.com',
      default_location: {
        ...before.default_location,
        address_1: '2 Bagshot Row',
        address_2: null,
        tariff: null,
      },
    })
  })

  it('lose their address as a whole', async () => {
    const { get, patch } = sandbox()
    const part = await patch('/users/me', { default_location: { city: null } })
    expect(part.status).toBe(400)
    expect(part.body.field_errors.default_location[0]).toContain('city')
    const nothing = {
      address_1: null,
      address_2: null,
      city: null,
      state: null,
      postal_code: null,
      country_code: null,
    }
    await patch('/users/me', { default_location: { ...nothing, coordinates: null } })
    expect((await get('/users/me')).body.default_location).toMatchObject({ ...nothing, coordinates: null })
  })

  it.each([
    ['an address of parts', { default_location: { address_1: '1 Bagshot Row' } }, 'default_location'],
    [
      'a point without an address',
      { default_location: { coordinates: { latitude: 1, longitude: 2 } } },
      'default_location',
    ],
    ['an address that is none', { email: 'frodo' }, 'email'],
    ['the address of somebody else', { email: 'ROSIE.cotton@example.com' }, 'email'],
    [
      'a tariff that does not exist',
      { default_location: { tariff: 'https://api.ev.energy/v2/tariffs/none' } },
      'default_location.tariff',
    ],
    [
      'a site that is a tariff',
      { default_location: { evse_site: 'https://api.ev.energy/v2/tariffs/tari01HN2NJ9NMRZBXT1H6FT9N7735' } },
      'default_location.evse_site',
    ],
  ])('are refused %s', async (_, body, field) => {
    const { patch, get } = sandbox()
    const before = (await get('/users/me')).body
    const refused = await patch('/users/me', body)
    expect(refused.status).toBe(400)
    expect(Object.keys(refused.body.field_errors).join()).toContain(field)
    expect((await get('/users/me')).body).toEqual(before)
  })

  it('may keep their own address, and take one that has become free', async () => {
    const api = sandbox()
    const headers = await application(api)
    expect((await api.patch('/users/me', { email: 'FRODO@example.com' })).status).toBe(200)
    await api.patch(`/users/${ROSIE}`, { email: 'rosie.gamgee@example.com' }, headers)
    expect((await api.patch('/users/me', { email: 'rosie.cotton@example.com' })).status).toBe(200)
    expect((await api.get('/users?email=rosie.cotton@example.com', headers)).body[0].id).toBe(FRODO)
    expect((await api.get('/users?email=rosie.gamgee@example.com', headers)).body[0].id).toBe(ROSIE)
  })

  it.each([
    ['application/x-www-form-urlencoded', (fields: Record<string, string>) => new URLSearchParams(fields)],
    [
      'multipart/form-data',
      (fields: Record<string, string>) => {
        const form = new FormData()
        for (const [name, value] of Object.entries(fields)) form.set(name, value)
        return form
      },
    ],
  ])('can be created and changed by a form of type %s', async (_, form) => {
    const { mock, ...api } = sandbox()
    const headers = await application({ mock })
    const send = async (method: string, path: string, fields: Record<string, string>) => {
      const response = await mock.fetch(api.url(path), { method, headers, body: form(fields) })
      expect(await findings(operationOf(method, path), response.clone())).toEqual([])
      return response
    }
    const created = await send('POST', '/users', {
      email: 'merry@example.com',
      default_location: JSON.stringify({ ...ADDRESS, coordinates: { latitude: 51.5, longitude: -0.1 } }),
    })
    expect(created.status).toBe(201)
    const { id } = (await created.json()) as { id: string }
    await send('PATCH', `/users/${id}`, { email: 'meriadoc@example.com' })
    const { body } = await api.get(`/users/${id}`, headers)
    expect(body.email).toBe('meriadoc@example.com')
    expect(body.default_location).toMatchObject({ ...ADDRESS, coordinates: { latitude: 51.5 } })
    expect((await send('POST', '/users', { email: 'none' })).status).toBe(400)
  })

  it('cannot be created by a form that is broken', async () => {
    const { mock, url } = sandbox()
    const response = await mock.fetch(url('/users'), {
      method: 'POST',
      headers: { ...(await application({ mock })), 'content-type': 'multipart/form-data; boundary=x' },
      body: 'no parts at all',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ title: 'Malformed form' })
  })

  it('have no `me` where nobody is known', async () => {
    const api = sandbox()
    const { status, body } = await api.get('/users/me', await application(api))
    expect(status).toBe(400)
    expect(body.detail).toContain('EvEnergy-User')
    const rosie = await api.get('/users/me', await application(api, ROSIE))
    expect(rosie.body.email).toBe('rosie.cotton@example.com')
  })
})

describe('the directory of users', () => {
  it('knows users by id and by e-mail address', () => {
    const { world, close } = createSandbox({ users: 100_000 })
    const directory = createDirectory(world)
    const ids = [...(world.collection('/users')?.source.keys(undefined, true) ?? [])].slice(0, 50)
    for (const id of ids) {
      const profile = directory.profile(id)
      expect(directory.has(id)).toBe(true)
      expect(directory.byEmail(profile?.email.toUpperCase() ?? '')).toBe(id)
    }
    expect(directory.profile(directory.defaultUser)).toEqual({
      id: FRODO,
      email: 'frodo@example.com',
      name: 'Frodo Baggins',
    })
    expect(directory.has('user01HN2NJ9NMRZBXT1H6FT9N7736')).toBe(false)
    expect(directory.byEmail('nobody@example.com')).toBeUndefined()
    expect(directory.byEmail('%2F/..@example.com')).toBeUndefined()
    close()
  })
})
