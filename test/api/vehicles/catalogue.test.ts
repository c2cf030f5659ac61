import { describe, expect, it } from 'vitest'
import { all, sandbox } from '../../sandbox/api.ts'
import { application } from '../../sandbox/application.ts'

const VOLVO = 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR'
const C40 = 'vmod01HSBR8Z36GD7A46K7M4R12VG0'
const ZOE = 'vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const FRODO = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const ROSIE = 'user01HN2P75GBNFRJPCZJXEFVXH5E'

const { mock, get } = sandbox()
const names = (body: { name: string }[]) => body.map(({ name }) => name)

const everything = (path: string) => all(get, path)

describe('vehicle makes', () => {
  it('are in the order in which they were added, without a token too', async () => {
    const { body } = await get('/vehicle_makes?page_size=100', { authorization: '' })
    const ids = body.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(names(body)).toEqual(expect.arrayContaining(['Volvo', 'Volkswagen', 'Renault', 'Ford']))
    expect(await everything('/vehicle_makes?page_size=4')).toHaveLength(body.length)
  })

  it('are sorted by name either way when asked to, page after page', async () => {
    const up = names(await everything('/vehicle_makes?ordering=name&page_size=5'))
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b)))
    expect(names(await everything('/vehicle_makes?ordering=-name&page_size=5'))).toEqual([...up].reverse())
  })

  it('lead to their models and to the onboarding of a user', async () => {
    const { body: volvo } = await get(`/vehicle_makes/${VOLVO}`)
    expect(names((await get(volvo.models)).body).sort()).toEqual(['C40', 'EX30'])
    expect(volvo.onboarding_url).toContain(`make_id=${VOLVO}&user_id=${FRODO}&client_id=sandbox-cc-id`)
    expect((await get(volvo.onboarding_url)).status).toBe(302)
  })

  it('name no user in their onboarding while none is known', async () => {
    const headers = await application({ mock })
    const { body } = await get(`/vehicle_makes/${VOLVO}`, headers)
    expect(new URL(body.onboarding_url).search).toBe(`?make_id=${VOLVO}&client_id=sandbox-cc-id`)
  })

  it('that need a subscription tell which', async () => {
    const { body } = await get('/vehicle_makes/vmak01J443798BF893ZHFQVCS0FA23')
    expect(body).toMatchObject({
      subscription_name: 'Volkswagen We Connect ID',
      subscription_package: 'We Connect ID',
    })
  })

  it('are those that can be connected where a user lives', async () => {
    const inBritain = names((await get(`/vehicle_makes?available_for_user_id=${FRODO}`)).body)
    const inAmerica = names((await get(`/vehicle_makes?available_for_user_id=${ROSIE}`)).body)
    expect(inAmerica).toContain('Chevrolet')
    expect(inBritain).not.toContain('Chevrolet')
    expect(inBritain).not.toContain('Renault')
  })
})

describe('what is available to a user', () => {
  it('is nothing where their program does not reach, or when nobody has the id', async () => {
    const { get, post } = sandbox()
    expect((await post('/programs/prog01HW2C4E6G8J1K3N5P7R9T2V4X/join')).status).toBe(201)
    for (const user of [FRODO, 'user01HN2NJ9NMRZBXT1H6FT9N7799'])
      for (const collection of ['vehicle_makes', 'vehicle_models', 'evse_makes', 'evse_models'])
        expect((await get(`/${collection}?available_for_user_id=${user}`)).body).toEqual([])
  })

  it('follows them when they move', async () => {
    const { get, patch } = sandbox()
    const available = async () => names((await get(`/evse_makes?available_for_user_id=${FRODO}`)).body)
    expect(await available()).toContain('BG SyncEV')
    const default_location = {
      address_1: '1 Beacon Street',
      city: 'Boston',
      state: 'MA',
      postal_code: '02108',
      country_code: 'US',
    }
    expect((await patch(`/users/${FRODO}`, { default_location })).status).toBe(200)
    expect(await available()).not.toContain('BG SyncEV')
  })
})

describe('vehicle models', () => {
  it('are filtered by make and expand it', async () => {
    const { body } = await get(`/vehicle_models?make_id=${VOLVO}&expand=make`)
    expect(body).toHaveLength(2)
    expect(body.every(({ make }: { make: { name: string } }) => make.name === 'Volvo')).toBe(true)
  })

  it('are those that can be connected where a user lives', async () => {
    const inBritain = names(await everything(`/vehicle_models?available_for_user_id=${FRODO}`))
    expect(inBritain).toContain('ID.3')
    expect(inBritain).not.toContain('F-150 Lightning')
    expect(names(await everything(`/vehicle_models?available_for_user_id=${ROSIE}`))).not.toContain('ID.3')
  })

  it('have the battery that most of their trims have', async () => {
    for (const model of await everything('/vehicle_models?ordering=name')) {
      const sizes = (await get(model.vehicle_trims)).body.map(
        (trim: { battery_size_watt_hours: number }) => trim.battery_size_watt_hours,
      )
      const times = (size: number) => sizes.filter((other: number) => other === size).length
      expect(times(model.default_battery_size_watt_hours), model.name).toBe(Math.max(...sizes.map(times)))
    }
  })

  it('that cannot be connected have no onboarding, nor do their trims', async () => {
    const { body } = await get(`/vehicle_models/${ZOE}`)
    expect(body).toMatchObject({ onboarding_url: null, default_connector_type: null })
    const trims = await get(body.vehicle_trims)
    expect(trims.body.every(({ onboarding_url: url }: { onboarding_url: null }) => url === null)).toBe(true)
  })

  it('that were added stay out of the lists', async () => {
    const { get, post, url } = sandbox()
    const { status, body } = await post('/vehicle_models?expand=make', {
      name: 'EX90',
      make: url(`/vehicle_makes/${VOLVO}`),
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      name: 'EX90',
      make: { name: 'Volvo' },
      onboarding_url: null,
      default_battery_size_watt_hours: 45_000,
    })
    expect((await get(body.url)).body.name).toBe('EX90')
    expect(names((await get(`/vehicle_models?make_id=${VOLVO}`)).body)).not.toContain('EX90')
    const vehicle = await post('/vehicles?expand=trim', { model: body.url })
    expect(vehicle.body).toMatchObject({ battery_size_watt_hours: 45_000, trim: { name: '45 kWh' } })
  })

  it('of a make that does not exist are refused', async () => {
    const { post, url } = sandbox()
    const { status, body } = await post('/vehicle_models', { name: 'X', make: url('/vehicle_makes/none') })
    expect([status, Object.keys(body.field_errors)]).toEqual([400, ['make']])
  })

  it('remember another default connector, which is then that of their vehicles', async () => {
    const { get, patch } = sandbox()
    await patch(`/vehicle_models/${ZOE}`, { default_connector_type: 'CHADEMO' })
    expect((await get(`/vehicle_models/${ZOE}`)).body.default_connector_type).toBe('CHADEMO')
    const connectors = await get('/vehicles/vhcl01HV4N0X5Z7A9C1E3G5J7M9P2R/connectors')
    expect(connectors.body.native_connector).toBe('CHADEMO')
    await patch(`/vehicle_models/${ZOE}`, { default_connector_type: null })
    expect((await get(`/vehicle_models/${ZOE}`)).body.default_connector_type).toBeNull()
    expect((await patch(`/vehicle_models/${ZOE}`, { default_connector_type: 'GBT' })).status).toBe(400)
  })
})

describe('vehicle trims', () => {
  it('are filtered by model, sorted by name and expanded to the make', async () => {
    const { body } = await get(`/vehicle_trims?model_id=${C40}&ordering=-name&expand=model.make`)
    expect(names(body)).toEqual(['Recharge Twin (82 kWh)', 'Recharge Core (69 kWh)'])
    expect(body[0].model.make.name).toBe('Volvo')
  })

  it('of one’s own are used by their address and in no list', async () => {
    const { get, post, url } = sandbox()
    const model = url(`/vehicle_models/${C40}`)
    const { status, body } = await post('/vehicle_trims', {
      name: 'Converted',
      model,
      battery_size_watt_hours: 90_000,
    })
    expect([status, body.model, body.onboarding_url]).toEqual([201, model, null])
    expect((await get(`${body.url}?expand=model`)).body.model.name).toBe('C40')
    expect(names((await get(`/vehicle_trims?model_id=${C40}`)).body)).not.toContain('Converted')
    const refused = await post('/vehicle_trims', {
      name: 'Converted',
      model: url('/vehicle_models/none'),
      battery_size_watt_hours: 90_000,
    })
    expect([refused.status, Object.keys(refused.body.field_errors)]).toEqual([400, ['model']])
  })
})
