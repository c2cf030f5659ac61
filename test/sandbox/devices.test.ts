import { describe, expect, it } from 'vitest'
import { calls, findings } from '../../scripts/contract.ts'
import { sandbox } from './api.ts'
import { application } from './application.ts'

const FRODO = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const BATTERY = 'hoba01J5DCXX8DMJDJYGVR1DW4J7AA'
const METER = 'bmet01J5DCXX8DMJDJYGVR1DW4T001'
const CLAMP = 'ctcl01HSH04KDEWF6Z4DB2J77J74K5'
const LONDON = 'solf01JASZTD3T7N39DTZPBJVXNPKP'
const NOON = Date.parse('2025-06-15T12:07:00Z')

const OURS = ['Solar', 'Solar Forecasts', 'Home Batteries', 'Boundary Meters', 'CT Clamps', 'HEM Systems']
const documented = calls().filter(({ operation }) => OURS.includes(operation.tags?.[0] ?? ''))

const ids = (resources: { id: string }[]) => resources.map(({ id }) => id)

describe('energy devices', () => {
  it.each(documented)('answer the documented request $name', async (call) => {
    const { mock } = sandbox()
    const response = await mock.fetch(`https://sandbox.test/v2${call.request.url}`, call.request.init)
    expect(await findings(call, response.clone())).toEqual([])
    expect(response.status, await response.text()).toBeLessThan(400)
  })

  it.each([
    ['inverters', 'invt01HP9YGVQ0VS8KADFY6GAQ9C6R'],
    ['solar_arrays', 'solr01JASZTD3T7N39DTZPBJVXNPKP'],
    ['home_batteries', BATTERY],
    ['boundary_meters', METER],
    ['ct_clamps', CLAMP],
    ['hem_systems', 'hems01J5DCXX8DMJDJYGVR1DW4J7AA'],
  ])('%s are those of the user, and everybody’s for an application', async (collection, id) => {
    const api = sandbox({ users: 40 })
    const { get } = api
    expect(ids((await get(`/${collection}`)).body)).toContain(id)
    const token = await application(api)
    const all = await get(`/${collection}`, token)
    expect(all.body.length).toBeGreaterThan(3)
    const [other] = ids(all.body).filter((candidate) => candidate !== id)
    expect((await get(`/${collection}/${other}`)).status).toBe(404)
    expect((await get(`/${collection}/${other}`, token)).body.id).toBe(other)
    const first = await get(`/${collection}?page_size=2`, token)
    const second = await get(first.links.next as string, token)
    expect([...ids(first.body), ...ids(second.body)]).toEqual(ids(all.body).slice(0, 4))
    expect((await get(second.links.previous as string, token)).body).toEqual(first.body)
  })

  it.each([
    ['inverter_makes', 'inverter_models', 'inverter_models'],
    ['home_battery_makes', 'home_battery_models', 'models'],
  ])('of the catalogue %s lead to their models and back', async (makes, models, property) => {
    const { get } = sandbox()
    for (const make of (await get(`/${makes}`)).body) {
      const list = (await get(`${make[property]}&expand=make`)).body
      expect(list.length).toBeGreaterThan(0)
      for (const model of list) {
        expect(model.make).toEqual(make)
        expect((await get(`/${models}/${model.id}`)).body.make).toBe(make.url)
      }
    }
  })

  it('include meters of real makes', async () => {
    const { get } = sandbox()
    const [eastron] = (await get('/boundary_meter_makes')).body.filter(
      ({ name }: { name: string }) => name === 'Eastron',
    )
    const models = (await get(`/boundary_meter_models?make_id=${eastron.id}&expand=make`)).body
    expect(models.map(({ name }: { name: string }) => name)).toContain('SDM230')
    expect(models.every(({ make }: { make: { id: string } }) => make.id === eastron.id)).toBe(true)
  })

  it('are offered where a user lives', async () => {
    const { get } = sandbox()
    const names = async (query: string) =>
      (await get(`/inverter_makes${query}`)).body.map(({ name }: { name: string }) => name)
    expect(await names('')).toEqual(expect.arrayContaining(['GivEnergy', 'Tesla']))
    const british = await names(`?available_for_user_id=${FRODO}`)
    expect([british.includes('GivEnergy'), british.includes('Tesla')]).toEqual([true, false])
    const american = await names('?available_for_user_id=user01HN2P75GBNFRJPCZJXEFVXH5E')
    expect([american.includes('GivEnergy'), american.includes('Tesla')]).toEqual([false, true])
  })

  it('have names of their own in every language', async () => {
    const { get } = sandbox()
    for (const path of ['/inverter_makes', '/home_battery_models', '/inverters', '/solar_arrays']) {
      const english = await get(path, { 'accept-language': 'en-GB,en;q=0.8' })
      expect((await get(path, { 'accept-language': 'fr-FR, de;q=0.7, *;q=0.1' })).body).toEqual(english.body)
    }
  })

  it('begin onboarding where a make or model is enough', async () => {
    const { get } = sandbox()
    const makes = (await get('/inverter_makes')).body
    const enphase = makes.find(({ name }: { name: string }) => name === 'Enphase')
    expect(enphase.onboarding_url).toBeNull()
    const [model] = (await get(enphase.inverter_models)).body
    expect((await get(model.onboarding_url)).status).toBe(302)
    const [inverter] = (await get('/inverters')).body
    expect((await get(inverter.onboarding_url)).status).toBe(302)
  })
})

describe('the logs of a device', () => {
  it.each([
    [`/home_batteries/${BATTERY}/status_logs`, 'home_battery.model.make', 'GivEnergy'],
    [`/boundary_meters/${METER}/status_logs`, 'boundary_meter.model.make', 'Eastron'],
  ])('at %s come newest first, in pages and periods', async (path, expand, make) => {
    const { get } = sandbox({ clock: { start: NOON, speed: 0 } })
    const first = await get(`${path}?page_size=3&expand=${expand}`)
    const [device = '', ...rest] = expand.split('.')
    expect(first.body[0][device][rest[0] as string][rest[1] as string].name).toBe(make)
    const times = first.body.map(({ sampled_at }: { sampled_at: string }) => sampled_at)
    expect(times).toEqual([...times].sort().reverse())
    expect(NOON - Date.parse(times[0])).toBeLessThan(5 * 60_000 + 1)
    const second = await get(first.links.next as string)
    expect(Date.parse(second.body[0].sampled_at)).toBeLessThan(Date.parse(times[2]))
    expect((await get(second.links.previous as string)).body).toEqual(first.body)
    const period = `sampled_at__gte=${times[2]}&sampled_at__lte=${times[1]}`
    expect((await get(`${path}?${period}`)).body).toHaveLength(2)
    const [parent = ''] = path.split('/status_logs')
    const latest = (await get(`${parent}?expand=latest_status_log`)).body.latest_status_log
    expect(latest).toEqual((await get(`${path}/${times[0]}`)).body)
  })

  it('are there at the times that the documentation shows', async () => {
    const { get } = sandbox()
    for (const path of [`/home_batteries/${BATTERY}/status_logs`, `/boundary_meters/${METER}/status_logs`])
      for (const time of ['2024-04-17T09:39:45.984584Z', '2024-04-17T09:34:45.102331Z'])
        expect((await get(`${path}/${time}`)).body.sampled_at).toBe(time)
    for (const time of ['2024-04-17T09:39:45.984584Z', '2024-04-17T09:38:45.731902Z'])
      expect((await get(`/ct_clamps/${CLAMP}/logs/${time}`)).body.sampled_at).toBe(time)
    expect((await get(`/home_batteries/${BATTERY}/status_logs/2024-04-17T09:39:45Z`)).status).toBe(404)
  })

  it('of a CT clamp name the EVSE that it measures for', async () => {
    const { get } = sandbox()
    const { body } = await get(`/ct_clamps/${CLAMP}/logs?page_size=1&expand=ct_clamp.evse`)
    expect(body[0].ct_clamp.evse.id).toBe('evse01HSH04KDEWF6Z4DB2J77J74K5')
    expect(body[0].ct_clamp.evse.ct_clamp).toBe((await get(`/ct_clamps/${CLAMP}`)).body.url)
  })

  it('are kept by a CT clamp whose EVSE is gone', async () => {
    const { get, delete: remove } = sandbox()
    expect((await remove('/evses/evse01HSH04KDEWF6Z4DB2J77J74K5')).status).toBe(204)
    expect((await get(`/ct_clamps/${CLAMP}`)).body.evse).toBeNull()
    expect((await get(`/ct_clamps/${CLAMP}/logs?page_size=1`)).body).toHaveLength(1)
  })
})

describe('solar forecasts', () => {
  const logs = `/solar_forecasts/${LONDON}/forecast_logs`

  it('reach two days ahead, half hour by half hour', async () => {
    const { get } = sandbox({ clock: { start: NOON, speed: 0 } })
    const { body } = await get(`${logs}?page_size=2&expand=solar_forecast`)
    expect(body[0].started_at).toBe('2025-06-17T12:00:00Z')
    expect(body[1].started_at).toBe('2025-06-17T11:30:00Z')
    expect(body[0].solar_forecast.location).toEqual({ latitude: 51.51, longitude: -0.13 })
    for (const { sampled_at } of body) expect(Date.parse(sampled_at)).toBeLessThan(NOON)
  })

  it('follow the sun: nothing at night, most around noon, more in summer than in winter', async () => {
    const { get } = sandbox({ clock: { start: NOON, speed: 0 } })
    const day = async (date: string) => {
      const period = `started_at__gte=${date}T00:00:00Z&started_at__lte=${date}T23:59:00Z`
      const { body } = await get(`${logs}?page_size=100&${period}`)
      return body.reverse().map((log: Record<string, number>) => log.forecast_watts_per_kilowatt)
    }
    let [summer, winter] = [0, 0]
    for (let date = 10; date < 15; date++) {
      const [june, january] = [await day(`2025-06-${date}`), await day(`2025-01-${date}`)]
      expect([june.length, june[0], june[1], june.at(-1)]).toEqual([48, 0, 0, 0])
      expect(Math.max(...june.slice(16, 34))).toBe(Math.max(...june))
      expect(Math.max(...june, ...january)).toBeLessThan(1000)
      summer += june.reduce((sum: number, watts: number) => sum + watts)
      winter += january.reduce((sum: number, watts: number) => sum + watts)
    }
    expect(summer).toBeGreaterThan(2 * winter)
  })
})
