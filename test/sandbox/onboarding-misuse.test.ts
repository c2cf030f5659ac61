import { describe, expect, it } from 'vitest'
import { sandbox } from './api.ts'

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const OTHER = 'user01HN2P75GBNFRJPCZJXEFVXH5E'
const VEHICLE = 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const TRIM = 'trim01HV4M8A7C2E4G6J8M0P3R5T7V'
const begin = (query: string, user = USER) =>
  `/vehicle_onboarding?user_id=${user}&client_id=sandbox-cc-id&${query}`

describe('an onboarding', () => {
  it('connects nobody else’s vehicle again', async () => {
    const { get } = sandbox()
    expect((await get(begin(`vehicle_id=${VEHICLE}`))).status).toBe(302)
    expect((await get(begin(`vehicle_id=${VEHICLE}`, OTHER))).status).toBe(404)
  })

  it('does not take something below a vehicle or a model for one', async () => {
    const { get } = sandbox()
    const { body: logs } = await get(`/vehicles/${VEHICLE}/status_logs`)
    const log = String(logs[0].url).split('/vehicles/')[1]
    expect((await get(begin(`vehicle_id=${encodeURIComponent(log ?? '')}`))).status).toBe(404)
    const connector = 'vmod01HSBR8Z36GD7A46K7M4R12VG0/connectors/EUROPE'
    expect((await get(`/vehicle_models/${connector}`)).status).toBe(200)
    expect((await get(begin(`model_id=${encodeURIComponent(connector)}`))).status).toBe(404)
  })

  it('connects once when its last form is sent twice at the same time', async () => {
    const { mock, get } = sandbox()
    const before = (await get('/vehicles')).body.length
    const { headers } = await get(begin(`trim_id=${TRIM}`))
    const page = headers.get('location') ?? ''
    const submit = (fields: Record<string, string>) =>
      mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    await submit({ outcome: 'success' })
    const answers = await Promise.all([submit({ device: '0' }), submit({ device: '0' })])
    expect(answers.map(({ status }) => status)).toEqual([200, 404])
    expect((await get('/vehicles')).body).toHaveLength(before + 1)
  })

  it('puts what it connected before the fragment of the address to return to', async () => {
    const { mock, get } = sandbox()
    const address = encodeURIComponent('http://localhost:3000/app?from=mail#/garage')
    const { headers } = await get(begin(`trim_id=${TRIM}&redirect_uri=${address}`))
    const page = headers.get('location') ?? ''
    const submit = (fields: Record<string, string>) =>
      mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    await submit({ outcome: 'success' })
    const location = new URL((await submit({ device: '0' })).headers.get('location') ?? '')
    expect(location.hash).toBe('#/garage')
    expect([...location.searchParams.keys()]).toEqual(['from', 'vehicle_uid', 'vehicle_id'])
  })
})

describe('a link that does not work', () => {
  const client = 'client_id=sandbox-cc-id'
  /** What may be wrong with a link. */
  const QUERIES = [
    '',
    'nothing=1',
    `user_id=${USER}`,
    client,
    `user_id=${USER}&client_id=nobody`,
    `user_id=nobody&${client}`,
    `user_id=user01HN2NJ9NMRZBXT1H6FT9N0000&${client}`,
    `user_id=${USER}&${client}&response_type=xml`,
    `user_id=${USER}&${client}&redirect_uri=javascript:alert(1)`,
    `user_id=${USER}&${client}&redirect_uri=https://evil.example/`,
    `user_id=${USER}&${client}&vehicle_id=none&evse_id=none&inverter_id=none&make_id=none&model_id=none`,
    `user_id=${USER}&user_id=${OTHER}&${client}`,
    `user_id=${'9'.repeat(3000)}&${client}`,
    `user_id=%ff&${client}`,
  ]

  it.each(['vehicle', 'evse', 'inverter', 'home_battery'])(
    'to connect a %s says in whole sentences what is wrong',
    async (device) => {
      const { mock, url } = sandbox({ rateLimit: false })
      const shown = new Set<string>()
      for (const query of QUERIES)
        for (const headers of [{}, { 'EvEnergy-Version': 'two' }] as Record<string, string>[]) {
          const response = await mock.fetch(url(`/${device}_onboarding?${query}`), {
            headers: { accept: 'text/html', ...headers },
            redirect: 'manual',
          })
          if (response.status < 400) continue
          expect(response.headers.get('content-type'), query).toContain('text/html')
          const [, alert = ''] = /<p role="alert">([^<]*)<\/p>/.exec(await response.text()) ?? []
          expect(alert, query).toMatch(/^[A-Z].*[a-z\d}>)'].*\.$/)
          expect(alert, query).not.toMatch(/[.!?] ?[:.,;]|undefined|null|\[object/)
          expect(alert.split(/[.!?] /).length, alert).toBeGreaterThan(1)
          shown.add(alert)
        }
      expect(shown.size).toBeGreaterThan(3)
    },
  )
})
