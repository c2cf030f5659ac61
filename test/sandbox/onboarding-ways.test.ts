import { expect, it } from 'vitest'
import { sandbox } from './api.ts'

const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const APP = 'http://localhost:3000/done?from=app'
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const DEVICES = ['vehicle', 'evse', 'inverter', 'home_battery'] as const

/** A browser that is at a page of the sandbox. */
async function visit(device: string, query: Record<string, string> = { redirect_uri: APP }) {
  const { mock, get } = sandbox()
  const parameters = new URLSearchParams({ user_id: USER, client_id: 'sandbox-cc-id', ...query })
  let url = `https://sandbox.test/v2/${device}_onboarding?${parameters}`
  let html = ''
  let status = 0
  /** Follows redirects as long as they stay in the sandbox. */
  async function load(target: string, init: RequestInit = {}): Promise<string> {
    url = new URL(target, url).href
    if (!url.startsWith('https://sandbox.test')) return url
    const response = await mock.fetch(url, { headers: { accept: BROWSER }, redirect: 'manual', ...init })
    status = response.status
    html = await response.text()
    const location = response.headers.get('location')
    return location === null ? url : load(location)
  }
  await load(url)
  return {
    get,
    load,
    url: () => url,
    html: () => html,
    status: () => status,
    links: () =>
      Object.fromEntries([...html.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, to, text]) => [text, to])),
    submit: (fields: Record<string, string>) =>
      load(url, { method: 'POST', body: new URLSearchParams(fields) }),
    firstButton() {
      const [, name = '', value = ''] = /<button name="(\w+_id)" value="([^"]*)"/.exec(html) ?? []
      return { [name]: value }
    },
  }
}

it.each(DEVICES)(
  'connecting a %s has an address for each step, and goes back from each to the one before',
  async (device) => {
    const browser = await visit(device)
    const places = [browser.url()]
    while (/<button name="\w+_id"/.test(browser.html())) {
      await browser.submit(browser.firstButton())
      places.push(browser.url())
    }
    await browser.submit({ outcome: 'success' })
    places.push(browser.url())
    expect(new Set(places).size).toBe(places.length)
    expect(places.at(-1)).toMatch(/\/devices$/)
    for (const place of places.slice(0, -1).reverse()) {
      await browser.load(browser.links().Back ?? 'no way back')
      expect(browser.url()).toBe(place)
      expect(browser.html()).toContain('Cancel')
    }
    expect(browser.links().Back).toBeUndefined()
    // Another choice from there on.
    await browser.submit(browser.firstButton())
    expect(browser.url()).toBe(places[1])
  },
)

it.each(DEVICES)(
  'cancelling at any step of connecting a %s returns to the application, which is told so',
  async (device) => {
    for (let steps = 0; steps < 5; steps++) {
      const browser = await visit(device)
      for (let i = 0; i < steps; i++)
        await browser.submit(
          /<button name="\w+_id"/.test(browser.html()) ? browser.firstButton() : { outcome: 'success' },
        )
      const place = browser.url()
      const end = new URL(await browser.submit({ outcome: 'cancel' }))
      expect(end.origin + end.pathname, place).toBe('http://localhost:3000/done')
      expect(Object.fromEntries(end.searchParams)).toMatchObject({ from: 'app', error: 'access_denied' })
      if (/\/devices$/.test(place)) return
    }
  },
)

it('returns to the application after an outage, and lets one try again', async () => {
  const browser = await visit('vehicle', { redirect_uri: APP, trim_id: 'trim01HRFHBCM7VBSWRPVYFBQMH2BR' })
  expect(browser.html()).toContain('Simulated Volvo sign-in')
  await browser.submit({ outcome: 'out-of-order' })
  expect(browser.html()).toContain('is not available')
  await browser.load(browser.links()['Try again'] ?? '')
  expect(browser.html()).toContain('Simulated Volvo sign-in')
  await browser.submit({ outcome: 'wrong-password' })
  expect(browser.html()).toContain('does not know this password')
  await browser.submit({ outcome: 'out-of-order' })
  const end = new URL(await browser.submit({ outcome: 'give-up' }))
  expect(end.searchParams.get('error')).toBe('temporarily_unavailable')
  expect(((await browser.get('/vehicles')).body as unknown[]).length).toBe(3)
})

it('says what is missing where nothing was chosen', async () => {
  const browser = await visit('vehicle')
  await browser.submit({})
  expect([browser.status(), browser.html()]).toEqual([
    400,
    expect.stringMatching(/role="alert"[^>]*>Choose one/),
  ])
  const last = await visit('vehicle', { trim_id: 'trim01HRFHBCM7VBSWRPVYFBQMH2BR' })
  await last.submit({ outcome: 'success' })
  await last.submit({})
  expect([last.status(), last.html()]).toEqual([400, expect.stringContaining('Choose at least one vehicle')])
})

it.each(DEVICES)(
  'shows a mistake in the link for a %s as a page to a browser, and as a problem to a program',
  async (device) => {
    const { mock } = sandbox()
    const good = { user_id: USER, client_id: 'sandbox-cc-id' }
    for (const query of [
      { client_id: 'sandbox-cc-id' },
      { ...good, client_id: 'nobody' },
      { ...good, redirect_uri: 'https://evil.example/' },
      { ...good, user_id: 'user01HN2NJ9NMRZBXT1H6FT9N0000' },
    ]) {
      const url = `https://sandbox.test/v2/${device}_onboarding?${new URLSearchParams(query)}`
      const page = await mock.fetch(url, { headers: { accept: BROWSER } })
      const problem = await mock.fetch(url, { headers: { accept: 'application/json' } })
      expect([400, 404]).toContain(page.status)
      expect(problem.status).toBe(page.status)
      expect(page.headers.get('content-type')).toContain('text/html')
      expect(problem.headers.get('content-type')).toContain('application/problem+json')
      const html = await page.text()
      expect(html).toContain('This link does not work')
      const { detail } = (await problem.json()) as { detail: string }
      expect(html.replaceAll('&quot;', '"').replaceAll('&#39;', "'")).toContain(detail)
    }
  },
)

it('draws every icon that it gives out itself', async () => {
  const { mock, get } = sandbox({ rateLimit: false })
  const icons = new Set<string>()
  for (const path of [
    '/vehicle_makes',
    '/evse_makes',
    '/inverter_makes',
    '/home_battery_makes',
    '/suppliers',
    '/cpms_providers',
    '/rebate_types',
    '/programs',
  ]) {
    const text = JSON.stringify((await get(`${path}?page_size=100`)).body ?? '')
    expect(text).not.toContain('cdn.example.com')
    for (const [, url] of text.matchAll(/"(?:icon|logo|logo_svg)":"([^"]+)"/g)) icons.add(url ?? '')
  }
  expect(icons.size).toBeGreaterThan(20)
  for (const icon of icons) {
    const picture = await mock.fetch(icon)
    expect(picture.headers.get('content-type'), icon).toBe('image/svg+xml')
    expect(await picture.text()).toMatch(/^<svg /)
  }
  expect((await mock.fetch('https://sandbox.test/v2/icons/../x.svg')).status).toBe(404)
})
