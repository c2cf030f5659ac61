import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const FRODO = '/users/user01HN2NJ9NMRZBXT1H6FT9N7735'
const ROSIE = '/users/user01HN2P75GBNFRJPCZJXEFVXH5E'
const ARRAY = '/solar_arrays/solr01JASZTD3T7N39DTZPBJVXNPKP'
const SYMO = '/inverter_models/imod01HM690K80PAA7FRW53R8P4VXC'
const VOLVO = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const NOON = Date.parse('2025-06-15T12:00:00Z')
const noon = { clock: { start: NOON, speed: 0 } }

describe('solar arrays', () => {
  it('are created for the user of the token, with no inverter and no forecast', async () => {
    const { get, post, url } = sandbox()
    const { status, body } = await post('/solar_arrays?expand=user', { capacity_watts: 4000 })
    expect([status, body.user.email]).toEqual([201, 'frodo@example.com'])
    expect(body).toMatchObject({ capacity_watts: 4000, inverter: null, forecast: null })
    expect((await get(body.url)).body).toEqual({ ...body, user: url(FRODO) })
    expect((await get('/solar_arrays')).body).toHaveLength(2)
  })

  it('yield more when panels were added, and are expected to', async () => {
    const { get, patch } = sandbox(noon)
    const before = (await get(ARRAY)).body
    const live = '/hem_systems/hems01J5DCXX8DMJDJYGVR1DW4J7AA/live_power'
    const power = (await get(live)).body
    const { status, body } = await patch(ARRAY, { capacity_watts: 14_000 })
    expect([status, body.capacity_watts]).toEqual([200, 14_000])
    expect((await get(ARRAY)).body).toEqual(body)
    const expected = body.forecast.solar_watt_hours_until_midnight
    expect(expected / before.forecast.solar_watt_hours_until_midnight).toBeCloseTo(2, 1)
    expect((await get(live)).body.generation_watts / power.generation_watts).toBeCloseTo(2, 1)
  })

  it('stay as they are when nothing is changed', async () => {
    const { get, patch } = sandbox(noon)
    const { body } = await get(ARRAY)
    expect((await patch(ARRAY, {})).body).toEqual(body)
  })

  it('refuse a capacity below zero, and name the field', async () => {
    const { post, patch } = sandbox()
    for (const answer of [
      await post('/solar_arrays', { capacity_watts: -1 }),
      await patch(ARRAY, { capacity_watts: -1 }),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.body.title).toBe('Request failed validation.')
      expect(answer.body.field_errors).toHaveProperty('capacity_watts')
    }
  })

  it('need a user to belong to', async () => {
    const api = sandbox()
    const token = await application(api)
    const { status, body } = await api.post('/solar_arrays', { capacity_watts: 4000 }, token)
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty('user')
  })

  it('are nobody else’s business', async () => {
    const api = sandbox()
    const token = await application(api)
    const all = (await api.get('/solar_arrays', token)).body
    const other = all.find(({ url }: { url: string }) => !url.endsWith(ARRAY))
    expect((await api.patch(other.url, { capacity_watts: 1 })).status).toBe(404)
    expect((await api.get(other.url, token)).body.capacity_watts).toBe(other.capacity_watts)
  })

  it('say how far a vehicle is charged by midnight, when it is named', async () => {
    const { get, mock } = sandbox(noon)
    const { forecast } = (await get(`${ARRAY}?vehicle_id=${VOLVO}`)).body
    const { solar_watt_hours_until_midnight: energy, percent_vehicle_battery_charge_until_midnight } =
      forecast
    const vehicle = (await get(`/vehicles/${VOLVO}`)).body
    const percent = Math.min(100, (100 * energy) / vehicle.effective_battery_size_watt_hours)
    expect(percent_vehicle_battery_charge_until_midnight).toBe(Math.round(percent))
    expect((await get(`/solar_arrays?vehicle_id=${VOLVO}`)).body[0].forecast).toEqual(forecast)
    expect((await get(ARRAY)).body.forecast.percent_vehicle_battery_charge_until_midnight).toBeNull()
    mock.clock.set(Date.parse('2025-06-15T22:40:00Z'))
    expect((await get(ARRAY)).body.forecast).toEqual({
      solar_watt_hours_until_midnight: 0,
      percent_vehicle_battery_charge_until_midnight: null,
      last_updated_at: '2025-06-15T22:30:00Z',
    })
  })

  it('refuse a vehicle that the caller does not have', async () => {
    const { get } = sandbox()
    const { status, body } = await get('/solar_arrays?vehicle_id=vhcl01J443798BF893ZHFQVCS0FA23')
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty('vehicle_id')
  })
})

describe('inverters', () => {
  it('are created and tied to a solar array that has none', async () => {
    const { get, post, url } = sandbox(noon)
    const array = (await post('/solar_arrays', { capacity_watts: 3000 })).body
    const { status, body } = await post('/inverters?expand=model.make', {
      model: url(SYMO),
      user: url(FRODO),
    })
    expect([status, body.model.make.name]).toEqual([201, 'Fronius'])
    expect(body.created_at).toBe('2025-06-15T12:00:00Z')
    expect((await get(body.url)).body).toEqual({ ...body, model: url(SYMO) })
    expect((await get('/inverters')).body.map(({ id }: { id: string }) => id)).toContain(body.id)
    expect((await get(array.url)).body.inverter).toBe(body.url)
    expect((await get(array.url)).body.forecast.solar_watt_hours_until_midnight).toBeGreaterThan(0)
    expect((await get(body.onboarding_url)).status).toBe(302)
  })

  it('report nothing at first, and then what their panels yield', async () => {
    const { get, post, url, mock } = sandbox(noon)
    await post('/solar_arrays', { capacity_watts: 3500 })
    const { body } = await post('/inverters', { model: url(SYMO) })
    expect(body.latest_status_log).toBeNull()
    mock.clock.advance(10 * 60_000)
    const { latest_status_log: log } = (await get(`${body.url}?expand=latest_status_log`)).body
    expect(log).toMatchObject({ inverter: body.url, status: 'PRODUCING' })
    const first = await get('/inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R?expand=latest_status_log')
    const ratio = first.body.latest_status_log.solar_power_watts / log.solar_power_watts
    expect(ratio).toBeGreaterThan(1.5)
    expect(ratio).toBeLessThan(2.7)
  })

  it('take the place of the one before, where every array has one', async () => {
    const { get, post, url } = sandbox()
    const { body } = await post('/inverters', { model: url(SYMO) })
    expect((await get(ARRAY)).body.inverter).toBe(body.url)
    const before = (await get('/inverters/invt01HP9YGVQ0VS8KADFY6GAQ9C6R')).body
    expect(before.latest_status_log).toBeNull()
  })

  it('belong to the user whom an application names', async () => {
    const api = sandbox()
    const token = await application(api)
    const { status, body } = await api.post(
      '/inverters',
      { model: api.url(SYMO), user: api.url(ROSIE) },
      token,
    )
    expect(status).toBe(201)
    expect((await api.get(body.url)).status).toBe(404)
    const rosie = await application(api, ROSIE.split('/').at(-1))
    expect((await api.get('/inverters', rosie)).body.map(({ id }: { id: string }) => id)).toEqual([body.id])
    expect((await api.get(body.url, token)).body).toEqual(body)
  })

  it('remember their owner in a snapshot', async () => {
    const { post, url, mock } = sandbox()
    const { body } = await post('/inverters', { model: url(SYMO) })
    const other = sandbox()
    other.mock.load(JSON.parse(JSON.stringify(mock.save())))
    expect((await other.get(`/inverters/${body.id}`)).body.id).toBe(body.id)
  })

  it('are refused for an unknown model, a stranger, and for nobody', async () => {
    const api = sandbox()
    const { post, url } = api
    const model = await post('/inverters', { model: url('/inverter_models/none') })
    expect([model.status, model.body.title, Object.keys(model.body.field_errors)]).toEqual([
      400,
      'Request failed validation.',
      ['model'],
    ])
    const user = await post('/inverters', { model: url(SYMO), user: url(ROSIE) })
    expect([user.status, Object.keys(user.body.field_errors)]).toEqual([400, ['user']])
    const nobody = await post('/inverters', { model: url(SYMO) }, await application(api))
    expect([nobody.status, Object.keys(nobody.body.field_errors)]).toEqual([400, ['user']])
  })
})
