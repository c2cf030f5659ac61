import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const C40 = '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const ZOE = '/vehicles/vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R'

describe('vehicles', () => {
  it('are disconnected from their provider, however often one asks', async () => {
    const { get, post } = sandbox()
    expect((await post(`${C40}/disconnect`)).body.integrated).toBe('INACTIVE')
    expect((await get(C40)).body.integrated).toBe('INACTIVE')
    expect((await get(`${C40}/vpp_modes`)).body.charge_mode).toBe(false)
    expect((await post(`${C40}/disconnect`)).body.integrated).toBe('INACTIVE')
    expect((await post(`${ZOE}/disconnect`)).body.integrated).toBe('UNINTEGRATED')
  })

  it('end their charging when they are disconnected, and that of the other cars on the account', async () => {
    const { mock, get, post } = sandbox({ clock: { start: Date.UTC(2026, 7, 3, 12), speed: 0 } })
    const volvo = (await get('/vehicles')).body[0].url
    const running = async () =>
      (await get('/charging_sessions')).body.find(
        ({ vehicle, end }: { vehicle: string; end: string | null }) => vehicle === volvo && end === null,
      )
    for (let hours = 0; hours < 24 * 14 && !(await running()); hours++) mock.clock.advance(3_600_000)
    const session = await running()
    expect(session).toBeDefined()
    await post(`${C40}/disconnect`)
    expect(Date.parse((await get(session.url)).body.end)).toBe(mock.clock.now())
  })

  it('are connected again on a page that works for a day', async () => {
    const { mock, get, post } = sandbox()
    const { status, body } = await post(`${C40}/reconnect`)
    expect(status).toBe(201)
    expect(Date.parse(body.expires_at) - mock.clock.now()).toBeCloseTo(86_400_000, -3)
    expect((await get(body.url)).status).toBe(302)
  })

  it('are active again once their user has signed in there', async () => {
    const { mock, get, post } = sandbox()
    await post(`${C40}/disconnect`)
    const { body } = await post(`${C40}/reconnect`)
    const page = (await get(body.url)).headers.get('location') as string
    const send = (fields: Record<string, string>) =>
      mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    await send({ outcome: 'success' })
    expect((await send({ device: '0' })).ok).toBe(true)
    expect((await get(C40)).body.integrated).toBe('ACTIVE')
    expect((await get('/vehicles')).body).toHaveLength(3)
  })

  it('that were never connected have no page to connect again', async () => {
    const { post } = sandbox()
    expect((await post(`${ZOE}/reconnect`)).status).toBe(400)
  })
})

describe('an onboarding link', () => {
  it('is sent for a make that exists', async () => {
    const { post } = sandbox()
    const make = 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR'
    expect((await post('/vehicle_onboarding/onboarding_link', { email: 'a@example.com', make })).status).toBe(
      204,
    )
    const unknown = 'vmak01HRFHBCM7VBSWRPVYFBQMH2BX'
    const refused = await post('/vehicle_onboarding/onboarding_link', {
      email: 'a@example.com',
      make: unknown,
    })
    expect([refused.status, Object.keys(refused.body.field_errors)]).toEqual([400, ['make']])
  })

  it('needs a user', async () => {
    const { mock, post } = sandbox()
    const body = { email: 'a@example.com', make: 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR' }
    const headers = await application({ mock })
    expect((await post('/vehicle_onboarding/onboarding_link', body, headers)).status).toBe(400)
  })
})
