import { describe, expect, it } from 'vitest'
import { sandbox } from './api.ts'
import { application } from './application.ts'

const VEHICLE = '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'

describe('the sandbox', () => {
  it.each([
    ['an expand value that does not exist', '/vehicles?expand=owner', 'expand'],
    ['a page size of zero', '/vehicles?page_size=0', 'page_size'],
    ['a page size beyond the limit', '/vehicles?page_size=101', 'page_size'],
    ['the cursor of another collection', '/vehicles?page_after=evse01HSH04KDEWF6Z4DB2J77J74K5', 'page_after'],
    ['a cursor that is none', '/vehicles?page_before=yesterday', 'page_before'],
    ['a time that is none', `${VEHICLE}/status_logs?sampled_at__gte=yesterday`, 'sampled_at__gte'],
  ])('refuses %s and names the parameter', async (_, path, field) => {
    const { status, body } = await sandbox().get(path)
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty(field)
  })

  it('gives a bad cursor the problem type that the API spells like this', async () => {
    const { body } = await sandbox().get('/vehicles?page_after=evse01HSH04KDEWF6Z4DB2J77J74K5')
    expect(body.type).toBe('https://api.ev.energy/v2/problems/pagination-paramaters/')
  })

  it('answers a page past the last one with 404, and a cursor past the last one with an empty page', async () => {
    const { get } = sandbox()
    expect((await get('/tariffs?page=99')).status).toBe(404)
    const { body, links } = await get('/vehicles?page_after=vhcl7ZZZZZZZZZZZZZZZZZZZZZZZZZ')
    expect([body, links.next]).toEqual([[], null])
  })

  it.each([
    ['an id of another kind', '/vehicles/evse01HSH04KDEWF6Z4DB2J77J74K5', [400, 404]],
    ['an id that nothing has', '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFAAA', [404]],
    ['an escaped slash', '/vehicles/vhcl%2F..%2Fusers', [400, 404]],
    ['the name of a property of objects', '/cpms_providers/__proto__', [404]],
    ['a log entry of no time', `${VEHICLE}/status_logs/2024-04-17T09%3A39%3A45Z`, [404]],
  ])('does not find %s', async (_, path, statuses) => {
    expect(statuses).toContain((await sandbox().get(path)).status)
  })

  it('hides what belongs to somebody else', async () => {
    const api = sandbox({ users: 5 })
    const { get } = api
    const everything = await application(api)
    const { body: all } = await get('/vehicles?page_size=100', everything)
    const stranger = all.find(
      ({ user }: { user: string }) => !user.includes('user01HN2NJ9NMRZBXT1H6FT9N7735'),
    )
    expect((await get(stranger.url, everything)).status).toBe(200)
    expect((await get(stranger.url)).status).toBe(404)
    expect((await get(`${stranger.url}/status_logs`)).status).toBe(404)
    expect((await get(`/charging_sub_sessions?vehicle_id=${stranger.id}`)).body).toEqual([])
  })

  it('writes nothing for a client that would not understand the answer', async () => {
    const { get, post, url } = sandbox()
    const model = url('/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE')
    expect((await post('/vehicles', { model }, { accept: 'image/png' })).status).toBe(406)
    expect((await get('/vehicles')).body).toHaveLength(3)
  })

  it('loses no update of 500 that arrive together', async () => {
    const { get, patch, post } = sandbox({ rateLimit: false })
    const limits = Array.from({ length: 500 }, (_, i) => 50 + (i % 51))
    const answers = await Promise.all(
      limits.map((limit) => patch(VEHICLE, { maximum_charge_limit_percentage: limit })),
    )
    expect(answers.map(({ body }) => body.maximum_charge_limit_percentage)).toEqual(limits)
    expect((await get(VEHICLE)).body.maximum_charge_limit_percentage).toBe(limits.at(-1))
    const model = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
    const made = await Promise.all(Array.from({ length: 100 }, () => post('/vehicles', { model })))
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(100)
  })

  it('counts each request, and refuses one too many with the time to wait', async () => {
    const { mock, get } = sandbox({ rateLimit: 3, clock: { start: Date.now(), speed: 0 } })
    const remaining = []
    for (let i = 0; i < 3; i++) remaining.push((await get('/vehicles')).headers.get('x-ratelimit-remaining'))
    expect(remaining).toEqual(['2', '1', '0'])
    const { status, headers, body } = await get('/vehicles')
    expect([status, body.type]).toEqual([429, 'https://api.ev.energy/v2/problems/rate-limit-exceeded/'])
    mock.clock.advance(Number(headers.get('retry-after')) * 1000)
    expect((await get('/vehicles')).status).toBe(200)
  })
})
