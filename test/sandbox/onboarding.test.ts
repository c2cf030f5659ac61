import { describe, expect, it } from 'vitest'
import { sandbox } from './api.ts'

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const VOLVO = 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR'
const begin = `/vehicle_onboarding?user_id=${USER}&client_id=sandbox-cc-id`

/** A browser without scripts: follows a page's forms by the names and values of their buttons. */
function browser(mock: ReturnType<typeof sandbox>['mock']) {
  const open = async (url: string) => {
    // Without a step at its end, the address leads to the one that the onboarding has come to.
    const begun = url.replace(/(\/onboarding\/[^/]+)\/.*/, '$1')
    let response = await mock.fetch(begun, { redirect: 'manual' })
    for (
      let location = response.headers.get('location');
      location !== null;
      location = response.headers.get('location')
    )
      response = await mock.fetch(new URL(location, begun), { redirect: 'manual' })
    return { status: response.status, headers: response.headers, html: await response.text() }
  }
  const submit = (url: string, fields: Record<string, string> | [string, string][]) =>
    mock.fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  return { open, submit }
}

const buttons = (html: string) =>
  [...html.matchAll(/<button name="(\w+)" value="([^"]*)">(?:<img[^>]*>)?([^<]*)/g)].map(
    ([, name, value, text]) => ({
      name: name as string,
      value: value as string,
      text,
    }),
  )

describe('onboarding a vehicle', () => {
  it('leads from make to model to trim to the provider, and ends with the vehicle in the world', async () => {
    const { mock, get } = sandbox()
    const { open, submit } = browser(mock)
    const start = await get(`${begin}&redirect_uri=http://localhost:3000/done?from=app`)
    expect(start.status).toBe(302)
    const page = start.headers.get('location') as string

    for (const wanted of ['Kia', 'EV6', 'AWD']) {
      const { html } = await open(page)
      const button = buttons(html).find(({ text }) => text === wanted)
      expect(button, html).toBeDefined()
      if (button) expect((await submit(page, { [button.name]: button.value })).status).toBe(303)
    }
    expect((await open(page)).html).toContain('Simulated Kia sign-in')
    await submit(page, { outcome: 'success' })
    const end = await submit(page, [
      ['device', '0'],
      ['device', '1'],
    ])
    const location = new URL(end.headers.get('location') as string)
    expect(location.href).toMatch(/^http:\/\/localhost:3000\/done\?from=app&vehicle_uid=/)
    const ids = location.searchParams.getAll('vehicle_uid')
    expect(location.searchParams.getAll('vehicle_id')).toHaveLength(2)
    const { body } = await get(`/vehicles/${ids[0]}?expand=trim.model.make`)
    expect(body).toMatchObject({
      integrated: 'ACTIVE',
      trim: { name: 'AWD', model: { name: 'EV6', make: { name: 'Kia' } } },
    })
    expect((await get('/vehicles')).body).toHaveLength(5)
    const second = (await get(`/vehicles/${ids[1]}`)).body
    expect([body.description, second.description]).toEqual(['Kia EV6', 'Kia EV6 (2)'])
    expect((await open(page)).status).toBe(404)
  })

  it('asks for no more than is not known', async () => {
    const { mock, get } = sandbox()
    const { headers } = await get(`${begin}&trim_id=trim01HRFHBCM7VBSWRPVYFBQMH2BR`)
    const { html } = await browser(mock).open(headers.get('location') as string)
    expect(html).toContain('Simulated Volvo sign-in')
  })

  it('lets the provider refuse a password and be out of order', async () => {
    const { mock, get } = sandbox()
    const { submit } = browser(mock)
    const { headers } = await get(`${begin}&trim_id=trim01HRFHBCM7VBSWRPVYFBQMH2BR`)
    const page = headers.get('location') as string
    expect(await (await submit(page, { outcome: 'wrong-password' })).text()).toContain(
      'Volvo does not know this password.',
    )
    const outage = (await submit(page, { outcome: 'out-of-order' })).headers.get('location') ?? ''
    expect(await (await mock.fetch(new URL(outage, page))).text()).toContain('Nothing was connected.')
    expect((await get('/vehicles')).body).toHaveLength(3)
  })

  it('tells an app where to go, and exchanges its code once', async () => {
    const { get, post } = sandbox()
    const { body } = await get(`${begin}&make_id=${VOLVO}&response_type=json`)
    expect(body).toMatchObject({ auth_method: 'api', scopes: null })
    const complete = (auth_code: string) =>
      post('/vehicle_onboarding/complete', {
        authorization_request_uid: body.authorization_request_id,
        auth_code,
      })
    expect((await complete('refused')).status).toBe(422)
    expect((await complete('no-vehicles')).status).toBe(422)
    const done = await complete('any')
    expect(done.status).toBe(201)
    expect((await get(done.body.vehicles[0].url)).status).toBe(200)
    expect((await complete('any')).status).toBe(404)
  })

  it('expires', async () => {
    const { mock, get, post } = sandbox({ expiry: 'clock' })
    const { body } = await get(`${begin}&make_id=${VOLVO}&response_type=json`)
    mock.clock.advance(61 * 60_000)
    const { status } = await post('/vehicle_onboarding/complete', {
      authorization_request_uid: body.authorization_request_id,
      auth_code: 'any',
    })
    expect(status).toBe(422)
    expect((await browser(mock).open(body.url)).html).toContain('expired')
  })

  it.each([
    ['a redirect to a site that is not registered', '&redirect_uri=https://evil.example/', 'redirect_uri'],
    [
      'a redirect that hides its site behind a user name',
      '&redirect_uri=http://localhost@evil.example/',
      'redirect_uri',
    ],
    ['a redirect that is a script', '&redirect_uri=javascript:alert(1)', 'redirect_uri'],
    ['JSON without a make, model or trim', '&response_type=json', 'response_type'],
  ])('refuses %s', async (_, parameters, field) => {
    const { get } = sandbox()
    const { status, body } = await get(begin + parameters)
    expect(status).toBe(400)
    expect(body.field_errors).toHaveProperty(field)
  })

  it('refuses an application and a user that do not exist', async () => {
    const { get } = sandbox()
    expect((await get(`/vehicle_onboarding?user_id=${USER}&client_id=nobody`)).status).toBe(400)
    const unknown = 'user01HN2NJ9NMRZBXT1H6FT9N0000'
    expect((await get(`/vehicle_onboarding?user_id=${unknown}&client_id=sandbox-cc-id`)).status).toBe(404)
  })

  it('shows names as text, and lets no script run', async () => {
    const { mock, get, post, url } = sandbox()
    const script = '<script>alert(1)</script>'
    const { body: trim } = await post('/vehicle_trims', {
      name: script,
      model: url('/vehicle_models/vmod01HSBR8Z36GD7A46K7M4R12VG0'),
      battery_size_watt_hours: 69_000,
    })
    expect(trim.name).toBe(script)
    const { headers } = await get(`${begin}&trim_id=${trim.id}`)
    const { open, submit } = browser(mock)
    const location = headers.get('location') as string
    await submit(location, { outcome: 'success' })
    const page = await open(location)
    expect(page.html).toContain('&lt;script&gt;')
    expect(page.html).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('onboarding a home battery', () => {
  const parameters = `user_id=${USER}&client_id=sandbox-cc-id`

  it('begins where its make and model say, and ends with the battery in the world', async () => {
    const { mock, get, url } = sandbox({ rateLimit: false })
    const { open, submit } = browser(mock)
    for (const collection of ['/home_battery_makes', '/home_battery_models']) {
      const entry = (await get(collection)).body.find(
        (one: { onboarding_url: unknown }) => one.onboarding_url,
      )
      const start = await mock.fetch(entry.onboarding_url, { redirect: 'manual' })
      expect(start.status, entry.onboarding_url).toBe(302)
      expect(start.headers.get('location')).toMatch(/^https:\/\/sandbox\.test\/onboarding\//)
    }
    const start = await mock.fetch(
      url(`/home_battery_onboarding?${parameters}&redirect_uri=http://localhost:3000/done`),
      { redirect: 'manual' },
    )
    const page = start.headers.get('location') as string
    for (let step = 0; step < 2; step++) {
      const [first] = buttons((await open(page)).html)
      if (first) await submit(page, { [first.name]: first.value })
    }
    await submit(page, { outcome: 'success' })
    expect((await open(page)).html).toContain('Connect your home battery')
    const end = await submit(page, { device: '0' })
    const location = new URL(end.headers.get('location') as string)
    const id = location.searchParams.get('home_battery_uid')
    expect(location.searchParams.has('home_battery_id')).toBe(true)
    const { body } = await get(`/home_batteries/${id}?expand=model`)
    expect(body.model.url).toContain('/home_battery_models/')
    expect((await get('/home_batteries')).body).toHaveLength(2)
  })

  it('lets the battery work, together with the one that was there', async () => {
    const { mock, get } = sandbox({ clock: { start: Date.UTC(2026, 5, 1, 12), speed: 0 } })
    const { submit } = browser(mock)
    const { body: models } = await get('/home_battery_models')
    const before = (await get('/home_batteries?expand=latest_status_log')).body[0].latest_status_log
    const start = await mock.fetch(models[0].onboarding_url, { redirect: 'manual' })
    const page = start.headers.get('location') as string
    await submit(page, { outcome: 'success' })
    await submit(page, { device: '0' })
    expect((await get(before.url)).body).toEqual(before)
    mock.clock.advance(2 * 86_400_000)
    const { body } = await get('/home_batteries')
    const [old, added] = await Promise.all(
      body.map(async ({ url }: { url: string }) => (await get(`${url}/status_logs?page_size=100`)).body),
    )
    const level = (log: { state_of_charge_percentage: number }) => log.state_of_charge_percentage
    expect(Math.abs(level(old[0]) - level(added[0]))).toBeLessThan(3)
    expect(added.some((log: { charge_rate_watts: number }) => log.charge_rate_watts !== 0)).toBe(true)
    expect(new Set(added.map((log: { status: string }) => log.status)).size).toBeGreaterThan(1)
  })

  it('is refused as it is for other devices', async () => {
    const { mock, url } = sandbox()
    const answer = async (query: string) => {
      const response = await mock.fetch(url(`/home_battery_onboarding?${query}`), { redirect: 'manual' })
      return [response.status, (await response.json()).field_errors && true]
    }
    expect(await answer('')).toEqual([400, true])
    expect(await answer('client_id=sandbox-cc-id')).toEqual([404, undefined])
    expect(await answer(`${parameters}&redirect_uri=https://evil.example/`)).toEqual([400, true])
    expect(await answer(`${parameters}&model_id=bmod01HSH04KDEWF6Z4DB2J77J74KZ`)).toEqual([404, undefined])
    expect((await mock.fetch(url('/home_battery_onboarding/x'))).status).toBe(404)
    expect((await mock.fetch(url('/home_battery_onboarding'), { method: 'POST' })).status).toBe(404)
  })
})

describe('onboarding', () => {
  it.each([
    ['a charger', '/evse_onboarding', 'evse', '/evses/'],
    ['an inverter', '/inverter_onboarding', 'inverter', '/inverters/'],
  ])('connects %s', async (_, path, device, collection) => {
    const { mock, get } = sandbox()
    const { open, submit } = browser(mock)
    const { headers } = await get(`${path}?user_id=${USER}&client_id=sandbox-cc-id`)
    const page = headers.get('location') as string
    for (let step = 0; step < 2; step++) {
      const [first] = buttons((await open(page)).html)
      expect(first).toBeDefined()
      if (first) await submit(page, { [first.name]: first.value })
    }
    await submit(page, { outcome: 'success' })
    const end = await submit(page, { device: '0' })
    const html = await end.text()
    const id = new RegExp(`<code>(${device === 'evse' ? 'evse' : 'invt'}\\w{26})</code>`).exec(html)?.[1]
    expect(id, html).toBeDefined()
    expect((await get(`${collection}${id}`)).status).toBe(200)
  })

  it.each(['/onboarding/nothing', '/onboarding/', '/onboarding/a/b'])(
    'answers %s with a page',
    async (path) => {
      const { mock } = sandbox()
      const response = await mock.fetch(`http://localhost${path}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('text/html')
    },
  )
})
