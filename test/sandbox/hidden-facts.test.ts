import { expect, it } from 'vitest'
import { sandbox } from './api.ts'
import { application } from './application.ts'

const EVSE_MODEL = 'emod01HS9A004X5TB5JCMHENB5Z446'
const PROGRAM = 'prog01HSH04KDEWF6Z4DB2J77J74K5'

const OFFERS = [
  ...['/vehicle_makes', '/vehicle_models', '/vehicle_trims', '/evse_makes', '/evse_models'],
  ...['/inverter_makes', '/inverter_models', '/home_battery_makes', '/home_battery_models'],
]

const control = (mock: ReturnType<typeof sandbox>['mock']) => async (path: string, body?: unknown) => {
  const response = await mock.fetch(`https://sandbox.test/_control${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  return { status: response.status, body: await response.json() }
}

it.each(['XXX', '', 'G', 'GB'])('ignores the country %j beside a program, on both faces', async (country) => {
  const { mock, get } = sandbox()
  const [{ id: program }] = (await get('/programs')).body
  const [{ id: vehicle }] = (await get('/vehicle_models')).body
  for (const check of [
    `/evse_compatibility/check?evse_model_id=${EVSE_MODEL}`,
    `/vehicle_compatibility/check?vehicle_model_id=${vehicle}`,
  ]) {
    const beside = `${check}&country=${country}&program_id=${program}`
    expect((await get(beside)).body).toEqual((await get(`${check}&program_id=${program}`)).body)
    const examples = await mock.fetch(`https://sandbox.test/_mock/ev.energy-api-v2${beside}`)
    expect(examples.status).toBe(200)
    const status = country === 'GB' ? 200 : 400
    expect((await get(`${check}&country=${country}`)).status).toBe(status)
  }
})

it('gives an anonymous caller links to onboarding that lack the caller, and nothing else', async () => {
  const { mock, get } = sandbox()
  const links = async (authorization?: string) => {
    const found: string[] = []
    for (const path of OFFERS) {
      const response = await mock.fetch(`https://sandbox.test/v2${path}?page_size=100`, {
        ...(authorization !== undefined && { headers: { authorization } }),
      })
      if (response.status === 401) continue
      expect(response.status, path).toBe(200)
      const items = (await response.json()) as { onboarding_url: string | null }[]
      found.push(...items.flatMap(({ onboarding_url }) => onboarding_url ?? []))
    }
    return found
  }
  const anonymous = await links()
  const named = new Set(await links('Bearer anything'))
  expect(anonymous.length).toBeGreaterThan(20)
  const user = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
  for (const link of anonymous) {
    expect([...new URL(link).searchParams.keys()]).toHaveLength(1)
    expect(link).toMatch(/\?(make|model|trim)_id=\w{30}$/)
    expect(named).toContain(`${link}&user_id=${user}&client_id=sandbox-cc-id`)
    const { status } = await get(
      `${link.slice(link.indexOf('/v2') + 3)}&user_id=${user}&client_id=sandbox-cc-id`,
    )
    expect(status).toBe(302)
  }
})

it('reconnects no EVSE that is assigned to nobody', async () => {
  const { mock, get, post } = sandbox()
  const added = await control(mock)('/evses', { cpid: 'SHIR777777', evse_model_id: EVSE_MODEL })
  expect(added.status).toBe(201)
  const path = added.body.evse.slice('/v2'.length)
  expect((await get(path)).status).toBe(404)
  const headers = await application({ mock })
  const { body } = await get(path, headers)
  expect(body).toMatchObject({ cpid: 'SHIR777777', lifecycle_state: 'INSTALLED', location: null })
  expect(body).not.toHaveProperty('user')
  expect((await get('/evses?cpid=SHIR777777', headers)).body).toEqual([body])
  const refused = await post(`${path}/reconnect`, undefined, headers)
  expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining('no user') } })
  const owned = await control(mock)('/evses', { user_id: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
  expect((await post(`${owned.body.evse.slice(3)}/reconnect`)).status).toBe(201)
  expect((await control(mock)('/evses', { cpid: 'SHIR777777' })).status).toBe(409)
  expect((await control(mock)('/evses', { user_id: PROGRAM.replace('prog', 'user') })).status).toBe(422)
})

it('has firmware that is no production release, which the API neither lists nor finds', async () => {
  const { mock, get } = sandbox()
  const { body } = await control(mock)('/evse_firmware_versions')
  const trials = body.filter(({ production }: { production: boolean }) => !production)
  expect(trials.length).toBeGreaterThan(0)
  const listed = (await get('/evse_firmware_versions?page_size=100')).body.map(({ id }: { id: string }) => id)
  const released = body.filter(({ production }: { production: boolean }) => production)
  expect(listed.sort()).toEqual(released.map(({ id }: { id: string }) => id).sort())
  for (const { id } of trials) expect((await get(`/evse_firmware_versions/${id}`)).status).toBe(404)
})

it.each([
  [{}, 'US'],
  [{ 'accept-language': 'nb-NO, en-GB;q=0.5' }, 'NO'],
  [{ 'accept-language': 'nb-NO' }, 'program'],
])(
  'derives the country of a waitlist from the program, else from %j, and shows it',
  async (headers, country) => {
    const { mock, get, post } = sandbox()
    const [program] = (await get('/programs')).body
    for (const [path, make, model] of [
      ['/evse_waitlist', 'evse_make_name', 'evse_model_name'],
      ['/vehicle_waitlist', 'vehicle_make_name', 'vehicle_model_name'],
    ] as const) {
      const request = {
        email: 'frodo@example.com',
        [make]: 'Shire Motors',
        [model]: 'Pony',
        ...(country === 'program' && { program_id: program.id }),
      }
      const { status, body } = await post(path, request, headers)
      expect(status, JSON.stringify(body)).toBe(201)
      const [latest, ...others] = (await control(mock)('/waitlist?limit=1')).body
      expect(others).toEqual([])
      expect(latest).toMatchObject({ id: body.id, waitlist: path.slice(1, -9), request })
      if (country === 'program') expect(latest.country).not.toBe('NO')
      else expect(latest.country).toBe(country)
    }
    expect((await control(mock)('/waitlist')).body).toHaveLength(2)
  },
)
