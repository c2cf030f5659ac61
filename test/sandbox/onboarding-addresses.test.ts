import { operations } from 'ev-energy/operations'
import { describe, expect, it } from 'vitest'
import { all, sandbox } from './api.ts'

/** What a browser sends with a page load: no token, and what it likes best. */
const PAGE_LOAD = {
  redirect: 'manual',
  headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
} as const
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'

/** Loads a page, following where it leads within the mock as a browser does. */
const browserOf = (mock: ReturnType<typeof sandbox>['mock']) => async (url: string) => {
  const first = await mock.fetch(url, PAGE_LOAD)
  const location = first.headers.get('location')
  return location === null ? first : mock.fetch(new URL(location, url), PAGE_LOAD)
}

/** Addresses at which somebody begins to connect something, anywhere in an answer. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\S+_onboarding\b/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : []
}

describe('an address of an onboarding', () => {
  it('leads a browser that has no token to a page, wherever the sandbox gives it out', async () => {
    const { mock, get, post } = sandbox({ rateLimit: false })
    const load = browserOf(mock)
    const given = new Map<string, string>()
    const note = (where: string, body: unknown) => {
      for (const address of addressesIn(body)) given.set(address, where)
    }
    const lists = Object.values(operations).filter(
      ({ method, path, paging }) => method === 'GET' && !path.includes('{') && paging === 'cursor',
    )
    for (const { path } of lists) {
      const { body } = await get(`${path}?page_size=100`)
      note(path, body)
    }
    for (const path of ['/vehicle_makes', '/vehicle_models', '/vehicle_trims', '/evse_models'])
      note(path, await all(get, `${path}?page_size=100`))
    for (const path of ['/vehicles', '/evses'])
      for (const { id } of (await get(path)).body)
        note(`${path} reconnect`, (await post(`${path}/${id}/reconnect`)).body)

    const places = new Set(given.values())
    for (const place of [
      '/inverters',
      '/inverter_makes',
      '/home_battery_models',
      '/vehicles reconnect',
      '/evses reconnect',
    ])
      expect(places).toContain(place)
    const dead: string[] = []
    for (const [address, where] of given) {
      const start = await mock.fetch(address, PAGE_LOAD)
      const location = start.headers.get('location') ?? ''
      const page = start.status === 302 ? await load(location) : start
      const html = page.headers.get('content-type')?.startsWith('text/html') && page.status === 200
      if (start.status !== 302 || !html)
        dead.push(`${where} ${address}: ${start.status}, then ${page.status}`)
    }
    expect(dead).toEqual([])
  })

  it.each(['vehicle', 'evse', 'inverter', 'home_battery'])('needs no token for a %s', async (device) => {
    const { mock, url } = sandbox({ auth: 'strict' })
    const load = browserOf(mock)
    const address = url(`/${device}_onboarding?user_id=${USER}&client_id=sandbox-cc-id`)
    const start = await mock.fetch(address, PAGE_LOAD)
    expect(start.status).toBe(302)
    const page = await load(start.headers.get('location') ?? '')
    expect(await page.text()).toContain('<form')
  })

  it('connects the inverter again that it belongs to', async () => {
    const { mock, get } = sandbox()
    const { body: before } = await get('/inverters')
    const start = await mock.fetch(before[0].onboarding_url, PAGE_LOAD)
    const page = start.headers.get('location') ?? ''
    const submit = (fields: Record<string, string>) =>
      mock.fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    await submit({ outcome: 'success' })
    const end = await submit({ device: '0' })
    expect(await end.text()).toContain(before[0].id)
    expect((await get('/inverters')).body).toEqual(before)
  })
})
