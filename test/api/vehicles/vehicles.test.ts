import { describe, expect, it } from 'vitest'
import { sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const C40 = '/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const ZOE = '/vehicles/vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R'
const ZOE_MODEL = '/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const FRODO = '/users/user01HN2NJ9NMRZBXT1H6FT9N7735'

describe('vehicles', () => {
  it('are those of the user that a token stands for', async () => {
    const { get } = sandbox()
    const { body } = await get('/vehicles')
    expect(body.map(({ description }: { description: string }) => description)).toEqual([
      'The other Volvo',
      'My Volvo C40',
      'My Renault Zoe',
    ])
  })

  it('come in pages that lead to each other', async () => {
    const { get } = sandbox()
    const first = await get('/vehicles?page_size=2')
    const second = await get(first.links.next as string)
    expect([first.links.previous, second.links.next]).toEqual([null, null])
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    expect(second.body).toHaveLength(1)
  })

  it('carry what their references lead to when asked to', async () => {
    const { get } = sandbox()
    const { body } = await get('/vehicles?expand=trim.model.make&expand=user')
    expect(body[1].trim.model.make.name).toBe('Volvo')
    expect(body[1].user.email).toBe('frodo@example.com')
  })

  it('are the documented ones, the integrated one with a worn battery', async () => {
    const { get } = sandbox()
    expect((await get(C40)).body).toMatchObject({
      integrated: 'ACTIVE',
      battery_size_watt_hours: 69_000,
      effective_battery_size_watt_hours: 66_200,
      maximum_charge_limit_percentage: 80,
    })
    expect((await get(ZOE)).body).toMatchObject({
      integrated: 'UNINTEGRATED',
      battery_size_watt_hours: 52_000,
      effective_battery_size_watt_hours: 52_000,
    })
  })

  it('of other people are of models that are sold where these live', async () => {
    const { mock, get } = sandbox({ users: 40 })
    const headers = await application({ mock })
    const { body } = await get('/vehicles?page_size=50&expand=user&expand=trim.model.make', headers)
    expect(body).toHaveLength(43)
    const makes = (country: string) =>
      body
        .filter(({ user }: { user: { default_location: { country_code: string } } }) => {
          return user.default_location.country_code === country
        })
        .map(({ trim }: { trim: { model: { make: { name: string } } } }) => trim.model.make.name)
    expect(makes('GB')).not.toContain('Chevrolet')
    expect(makes('US')).not.toContain('Renault')
    expect(new Set(makes('GB')).size).toBeGreaterThan(3)
  })

  it('are remembered once they are created, changed and deleted', async () => {
    const { get, post, patch, delete: remove, url } = sandbox()
    const { status, body: vehicle } = await post('/vehicles', {
      model: url(ZOE_MODEL),
      battery_size_watt_hours: 22_000,
    })
    expect(status).toBe(201)
    expect(vehicle).toMatchObject({
      integrated: 'UNINTEGRATED',
      battery_size_watt_hours: 22_000,
      description: 'frodo@example.com Renault Zoe',
      vehicle_class: null,
    })
    expect((await get(`${vehicle.url}?expand=trim`)).body.trim.name).toBe('Q210 (22 kWh)')
    await patch(vehicle.url, { battery_size_watt_hours: 40_004, vehicle_class: 'COMMERCIAL' })
    expect((await get(vehicle.url)).body).toMatchObject({
      battery_size_watt_hours: 40_000,
      effective_battery_size_watt_hours: 40_000,
      vehicle_class: 'COMMERCIAL',
    })
    expect((await get('/vehicles')).body.at(-1).id).toBe(vehicle.id)
    expect((await get(FRODO)).body.vehicles).toContain(vehicle.url)
    expect((await remove(vehicle.url)).body).toEqual({ remaining_car_count: 3 })
    expect((await get(vehicle.url)).status).toBe(404)
    expect((await get(`${vehicle.url}/connectors`)).status).toBe(404)
    expect((await get('/vehicles')).body).toHaveLength(3)
    expect((await remove(vehicle.url)).status).toBe(404)
  })

  it('get a trim of their own when none has their battery', async () => {
    const { get, post, url } = sandbox()
    const { body } = await post('/vehicles?expand=trim', {
      model: url(ZOE_MODEL),
      battery_size_watt_hours: 41_000,
      description: 'Grey Zoe',
    })
    expect(body).toMatchObject({ description: 'Grey Zoe', trim: { name: '41 kWh', onboarding_url: null } })
    const listed = await get(`/vehicle_trims?model_id=${ZOE_MODEL.split('/')[2]}`)
    expect(listed.body.map(({ id }: { id: string }) => id)).not.toContain(body.trim.id)
    expect((await get(body.trim.url)).body.battery_size_watt_hours).toBe(41_000)
  })

  it('are refused for somebody else', async () => {
    const { post, url } = sandbox()
    const { status, body } = await post('/vehicles', {
      model: url(ZOE_MODEL),
      user: url('/users/user01HN2P75GBNFRJPCZJXEFVXH5E'),
    })
    expect([status, Object.keys(body.field_errors)]).toEqual([400, ['user']])
  })

  it('are refused when their model does not exist, and name the field', async () => {
    const { post, url } = sandbox()
    for (const model of ['/vehicle_models/vmod01HN2P75GBNFRJPCZJXEFVXH5E', C40]) {
      const { status, body } = await post('/vehicles', { model: url(model) })
      expect([status, body.type]).toEqual([
        400,
        'https://api.ev.energy/v2/problems/validation-failed-create-vehicle/',
      ])
      expect(body.field_errors).toHaveProperty('model')
    }
  })

  it('keep the battery size that their integration gives', async () => {
    const { get, patch } = sandbox()
    const { status, body } = await patch(C40, { battery_size_watt_hours: 70_000 })
    expect([status, Object.keys(body.field_errors)]).toEqual([400, ['battery_size_watt_hours']])
    expect((await patch(C40, { battery_size_watt_hours: 300_001 })).status).toBe(400)
    expect((await get(C40)).body.battery_size_watt_hours).toBe(69_000)
  })

  it('can be told when to charge while they are connected', async () => {
    const { get } = sandbox()
    expect((await get(`${C40}/vpp_modes`)).body).toMatchObject({ charge_mode: true, export_max_power: false })
    expect((await get(`${ZOE}/vpp_modes`)).body.charge_mode).toBe(false)
  })

  it('of others are not there for a user', async () => {
    const { mock, get, patch } = sandbox()
    const headers = await application({ mock })
    const { body } = await get('/vehicles?page_size=1&expand=user', headers)
    expect(body[0].user.id).not.toBe(FRODO.split('/')[2])
    expect((await get(body[0].url)).status).toBe(404)
    expect((await patch(body[0].url, { smart_charging_enabled: false })).status).toBe(404)
    expect((await get(`${body[0].url}/state_of_charge`)).status).toBe(404)
  })
})
