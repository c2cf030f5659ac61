import type { ServerResponse } from 'node:http'
import { createMock } from 'ev-energy-mock'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { startReceiver } from './receiver.ts'

const ORIGIN = 'https://sandbox.test'
const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const VEHICLE = '/v2/vehicles/vhcl01HRFF3SEVSCRAV9B3CHVDFN0H'
const USER = 'user01HN2NJ9NMRZBXT1H6FT9N7735'
const APPLICATION = `Basic ${btoa('sandbox-cc-id:sandbox-cc-secret')}`
const clock = { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 }

/** What the tests need of a world, or of the mock that it is in. */
type Caller = Pick<ReturnType<typeof createMock>, 'fetch'>

async function call({ fetch }: Caller, path: string, init: RequestInit = {}) {
  const headers = { authorization: 'Bearer anything', ...init.headers }
  const response = await fetch(ORIGIN + path, { redirect: 'manual', ...init, headers })
  const text = await response.text()
  const body = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const form = (body: string, authorization = 'Bearer anything'): RequestInit => ({
  method: 'POST',
  body,
  headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
})

describe('a world', () => {
  it('shares nothing that is remembered with the others', async () => {
    const mock = createMock({ clock, rateLimit: 10 })
    const [one, other] = [mock.world('one'), mock.world('other')]
    const before = JSON.stringify([mock.save(), other.save()])
    await call(one, '/v2/vehicles', json('POST', { model: MODEL }))
    const token = await call(one, '/o/token', form('grant_type=client_credentials', APPLICATION))
    expect(token.status).toBe(200)
    await call(one, `/v2/vehicle_onboarding?user_id=${USER}&client_id=sandbox-cc-id`)
    one.faults.add({ operation: 'GET /vehicles', status: 503 })
    one.webhooks.add({ url: 'http://localhost:1/' })
    await call(one, '/_control/webhooks/faults', json('POST', { double: true }))
    one.clock.advance(3_600_000)
    const changed = one.save() as { parts: Record<string, unknown> }
    const untouched = other.save() as typeof changed
    for (const [part, state] of Object.entries(changed.parts))
      expect(state, part).not.toEqual(untouched.parts[part])
    expect(JSON.stringify([mock.save(), other.save()])).toBe(before)
    expect(one.requests()).toHaveLength(3)
    expect([...mock.requests(), ...other.requests()]).toEqual([])
    expect((await call(one, '/v2/vehicles')).status).toBe(503)
    expect((await call(other, '/v2/vehicles')).headers.get('x-ratelimit-remaining')).toBe('9')
    one.reset()
    expect((await call(one, '/v2/vehicles')).body).toHaveLength(3)
  })

  it('is the same as that without a prefix, until something is written', async () => {
    const mock = createMock({ clock, seed: 'same', rateLimit: false, worlds: 'auto' })
    const lists = Object.keys(operations).filter((name) => /^GET [^{]*$/.test(name))
    expect(lists.length).toBeGreaterThan(30)
    for (const name of lists) {
      const path = `/v2${name.slice(4)}`
      const [first, second] = await Promise.all([call(mock, path), call(mock, `/w/same${path}`)])
      expect(second.status, name).toBe(first.status)
      expect(JSON.stringify(second.body).replaceAll('/w/same/', '/'), name).toBe(JSON.stringify(first.body))
    }
  })

  it('keeps every address of an answer within itself', async () => {
    const mock = createMock({ clock, rateLimit: false })
    mock.world('inside')
    const outside: string[] = []
    const visited = new Map<string, number>()
    const queue = ['/', '/v2/', '/_control', '/v2/vehicles?page_size=1', '/v2/webhook_portal'].concat(
      Object.keys(operations).flatMap((name) => (/^GET [^{]*$/.test(name) ? [`/v2${name.slice(4)}`] : [])),
    )
    const seen = new Set(queue)
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const kind = path.replace(/\/[a-z]{4}[0-9A-Z]{26}|\/\d{4}-[^/]+/g, '/{}').split('?')[0] ?? ''
      visited.set(kind, (visited.get(kind) ?? 0) + 1)
      if ((visited.get(kind) ?? 0) > 3) continue
      const { headers, body } = await call(mock, `/w/inside${path}`)
      const text = `${JSON.stringify(body)} ${headers.get('link')} "${headers.get('location')}"`
      for (const [, address = ''] of text.matchAll(/["<](https:\/\/sandbox\.test[^"<>\\]*)/g)) {
        const inner = address.slice(ORIGIN.length)
        if (!inner.startsWith('/w/inside/')) outside.push(`${path}: ${address}`)
        const next = inner.slice('/w/inside'.length)
        if (!seen.has(next)) queue.push(next)
        seen.add(next)
      }
    }
    expect(outside).toEqual([])
    expect(seen.size).toBeGreaterThan(300)
  })

  it('leads a browser through its own pages, from signing in to the last step of an onboarding', async () => {
    const mock = createMock({ clock })
    const world = mock.world('pages')
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: 'sandbox-cc-id',
      redirect_uri: 'http://localhost:3000/done',
      state: 's',
    })
    const login = await call(mock, `/w/pages/o/authorize/?${query}`)
    expect(login.body).toContain('action="/w/pages/o/authorize/"')

    const begin = `/v2/vehicle_onboarding?user_id=${USER}&client_id=sandbox-cc-id`
    const begun = await call(world, begin)
    let place = new URL(begun.headers.get('location') ?? '')
    const places: string[] = []
    for (let step = 0; step < 10; step++) {
      places.push(place.pathname)
      const page = await call(mock, place.pathname)
      const [, name, value] = /<button[^>]* name="(\w+)" value="([^"]*)"/.exec(page.body) ?? []
      const fields = place.pathname.endsWith('/devices') ? 'device=0' : `${name}=${value}`
      const sent = await call(mock, place.pathname, form(fields))
      if (sent.status === 200) break
      place = new URL(sent.headers.get('location') ?? '', ORIGIN)
    }
    expect(places.length).toBeGreaterThanOrEqual(5)
    expect(places.filter((path) => !path.startsWith('/w/pages/onboarding/'))).toEqual([])
    expect((await call(world, '/v2/vehicles')).body).toHaveLength(4)
    expect((await call(mock, '/v2/vehicles')).body).toHaveLength(3)
  })

  it('takes uploads at the addresses that it signs', async () => {
    const mock = createMock({ clock })
    mock.world('files')
    const url = (path: string) => `${ORIGIN}/w/files/v2${path}`
    const applied = json('POST', { rebate_type: url('/rebate_types/rbtt01HSH04KDEWF6Z4DB2J77J74K5') })
    const { body: rebate } = await call(mock, '/w/files/v2/user_rebates', applied)
    const { status, body } = await call(
      mock,
      `/w/files/v2/rebate_evidence_files:start_upload?user_rebate=${rebate.id}`,
      json('POST', {
        file_name: 'label.jpg',
        rebate_evidence_type: url('/rebate_evidence_types/rbet01HSH04QX7Y2Z5W9V3T8S1R6PA'),
      }),
    )
    expect(status, JSON.stringify(body)).toBe(201)
    const { pathname, search } = new URL(body.presigned_url)
    expect(pathname).toMatch(/^\/w\/files\/uploads\//)
    expect((await call(mock, pathname + search, { method: 'PUT', body: 'a bill' })).status).toBe(200)
    expect((await call(mock, pathname.slice('/w/files'.length) + search)).status).toBe(404)
  })

  it('is the one that the header names, on paths without a prefix', async () => {
    const mock = createMock({ clock })
    const world = mock.world('by-header')
    const headers = { 'evenergy-world': 'by-header' }
    await call(mock, '/v2/vehicles', {
      ...json('POST', { model: MODEL }),
      headers: { ...headers, 'content-type': 'application/json' },
    })
    const { body } = await call(mock, '/v2/vehicles', { headers })
    expect(body).toHaveLength(4)
    expect(body[0].url).toContain('/w/by-header/v2/vehicles/')
    expect(world.requests().map(({ path }) => path)).toEqual(['/v2/vehicles', '/v2/vehicles'])
    const both = await call(mock, '/w/by-header/v2/vehicles', { headers: { 'evenergy-world': 'default' } })
    expect(both.status).toBe(400)
    expect(both.body.detail).toContain('EvEnergy-World')
  })

  it('called default is the one without a prefix', async () => {
    const mock = createMock({ clock })
    await call(mock, '/w/default/v2/vehicles', json('POST', { model: MODEL }))
    const { body } = await call(mock, '/v2/vehicles')
    expect(body).toHaveLength(4)
    expect(() => mock.world('default').drop()).toThrow(RangeError)
  })

  it('has the options that it was made with, and otherwise those of the mock', async () => {
    const mock = createMock({ clock, seed: 'outer', users: 3 })
    const own = mock.world('own', { seed: 'inner', users: 30 })
    expect(own.save()).toMatchObject({ parts: { world: { seed: 'inner', users: 30 } } })
    expect(mock.world('usual').save()).toMatchObject({ parts: { world: { seed: 'outer', users: 3 } } })
    expect(() => mock.world('own', { seed: 'another' })).toThrow('There is a world own already')
    expect(() => mock.world('broken', { users: -1 })).toThrow('users must be a whole number')
    expect((await call(mock, '/w/broken/v2/vehicles')).status).toBe(404)
  })
})

describe('a world that nobody has made', () => {
  it('is a problem that says how to make it', async () => {
    const { status, headers, body } = await call(createMock(), '/w/nobody/v2/vehicles')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body.detail).toMatch(/no world nobody.*--worlds auto/)
  })

  it('is made on first use where worlds are made by themselves', async () => {
    const mock = createMock({ worlds: 'auto' })
    expect((await call(mock, '/w/first/v2/vehicles')).status).toBe(200)
    expect((await call(mock, '/v2/vehicles', { headers: { 'evenergy-world': 'second' } })).status).toBe(200)
  })

  it('may be preflighted, so that a page can read the problem', async () => {
    const { status } = await call(createMock(), '/w/nobody/v2/vehicles', {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3000', 'access-control-request-method': 'GET' },
    })
    expect(status).toBe(204)
  })
})

describe('a name', () => {
  it('that cannot be one is refused, in path and header alike, whatever it is', async () => {
    const mock = createMock({ worlds: 'auto', quiet: true })
    const wrong = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          'A',
          'ünder',
          '..',
          '%2e%2e',
          'a.b',
          'a/b',
          '../../etc/passwd',
          'a\\b',
          'a%2fb',
          'мир',
          'عالم',
          'w\u200Bide',
          'a'.repeat(64),
          'a'.repeat(10_000),
          '-a',
          '世界',
        ),
      )
      .filter((name) => !/^[a-z\d][a-z\d_-]{0,62}$/.test(name) && !/^\.*$/.test(name))
    await fc.assert(
      fc.asyncProperty(wrong, async (name) => {
        const encoded = encodeURIComponent(name)
        const { status, body } = await call(mock, `/w/${encoded}/v2/vehicles`)
        expect(status).toBe(400)
        expect(body.detail).toContain('cannot be the name of a world')
        expect(body.detail.length).toBeLessThan(600)
        const headers = { 'evenergy-world': encoded }
        const named = await call(mock, '/v2/vehicles', { headers })
        expect(named.status).toBe(/^[a-z\d][a-z\d_-]{0,62}$/.test(encoded) ? 200 : 400)
        expect(() => mock.world(name)).toThrow(RangeError)
      }),
    )
  })
})

describe('a world that is dropped', () => {
  it('is gone with all that it held, and its name is free again', async () => {
    const mock = createMock({ clock })
    const world = mock.world('short')
    await call(world, '/v2/vehicles', json('POST', { model: MODEL }))
    world.drop()
    expect((await call(mock, '/w/short/v2/vehicles')).status).toBe(404)
    expect((await call(mock.world('short'), '/v2/vehicles')).body).toHaveLength(3)
  })

  it('still answers what it was asked before, and ends its streams', async () => {
    const mock = createMock({ clock })
    const world = mock.world('busy')
    const headers = { accept: 'text/event-stream' }
    const stream = await world.fetch(`${ORIGIN}/_control/requests`, { headers })
    const text = stream.text()
    const answers = Array.from({ length: 5 }, () => call(world, '/v2/vehicles'))
    world.drop()
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await text).toContain('requests follow')
  })

  it('still answers a request whose body is on its way, and one that a fault holds back', async () => {
    const mock = createMock({ clock })
    const world = mock.world('slow')
    let send: (chunk: Uint8Array) => void = () => {}
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (chunk) => {
          controller.enqueue(chunk)
          controller.close()
        }
      },
    })
    world.faults.add({ operation: 'GET /evses', latency_ms: 50 })
    const held = call(world, '/v2/evses')
    const written = call(world, VEHICLE, { ...json('PATCH', {}), body, duplex: 'half' } as RequestInit)
    world.drop()
    send(new TextEncoder().encode('{"maximum_charge_limit_percentage":70}'))
    expect((await written).body).toMatchObject({ maximum_charge_limit_percentage: 70 })
    expect((await held).status).toBe(200)
    expect((await call(mock.world('slow'), VEHICLE)).body.maximum_charge_limit_percentage).not.toBe(70)
  })

  it('lets go of a webhook that is being delivered, whatever its receiver answers then', async () => {
    const mock = createMock({ clock })
    const world = mock.world('sender')
    const receiver = await startReceiver()
    const waiting = new Promise<ServerResponse>((resolve) => receiver.answer(resolve))
    world.webhooks.add({ url: receiver.url })
    world.webhooks.emit({ type: 'charging_sub_session.created', timestamp: '2026-06-01T12:00:00Z', data: {} })
    const response = await waiting
    world.drop()
    response.writeHead(500).end()
    await world.webhooks.idle()
    world.clock.advance(24 * 3_600_000)
    await receiver.close()
    expect(receiver.received).toHaveLength(1)
    expect((await call(mock, '/w/sender/v2/vehicles')).status).toBe(404)
  })

  it('sends no more webhooks', async () => {
    const mock = createMock({ clock })
    const world = mock.world('sender')
    world.webhooks.add({ url: 'http://127.0.0.1:9/' })
    world.webhooks.emit({ type: 'charging_sub_session.created', timestamp: '2026-06-01T12:00:00Z', data: {} })
    world.drop()
    await world.webhooks.idle()
    expect(world.webhooks.deliveries()[0]).toMatchObject({ status: 'pending', attempts: [] })
  })
})

describe('/_control/worlds', () => {
  const made = createMock({ clock, quiet: true })
  const control = (method: string, path: string, body?: unknown) =>
    call(made, `/_control${path}`, body === undefined ? { method } : json(method, body))

  it('makes, lists, shows and drops worlds, from any world alike', async () => {
    const { status, headers, body } = await control('POST', '/worlds', {
      name: 'checkout',
      seed: 'shop',
      users: 3,
      clock: { now: '2026-03-29T00:30:00Z', speed: 0 },
      auth: 'strict',
      rate_limit: null,
      ttl: 3600,
    })
    expect([status, headers.get('location')]).toEqual([201, '/w/checkout'])
    expect(body).toMatchObject({ name: 'checkout', path: '/w/checkout', seed: 'shop', users: 3, ttl: 3600 })
    expect(body.clock).toMatchObject({ now: '2026-03-29T00:30:00.000Z', mode: 'frozen' })
    expect((await call(made, '/w/checkout/v2/vehicles')).status).toBe(401)
    const { body: list } = await call(made, '/w/checkout/_control/worlds')
    expect(list.map(({ name }: { name: string }) => name)).toEqual(['default', 'checkout'])
    expect((await control('GET', '/worlds/checkout')).body).toMatchObject({ name: 'checkout' })
    expect((await control('POST', '/worlds', { name: 'checkout' })).status).toBe(409)
    expect((await control('DELETE', '/worlds/checkout')).status).toBe(204)
    expect((await control('DELETE', '/worlds/checkout')).status).toBe(404)
    expect((await control('DELETE', '/worlds/default')).status).toBe(409)
  })

  it('starts a world from a snapshot, or from another world', async () => {
    await call(made, '/v2/vehicles', json('POST', { model: MODEL }))
    const { body: snapshot } = await control('GET', '/snapshot')
    expect((await control('POST', '/worlds', { name: 'restored', snapshot })).status).toBe(201)
    expect((await control('POST', '/worlds', { name: 'copied', from: 'default' })).status).toBe(201)
    for (const name of ['restored', 'copied'])
      expect((await call(made, `/w/${name}/v2/vehicles`)).body, name).toHaveLength(4)
    const { status, body } = await control('POST', '/worlds', { name: 'broken', snapshot: { version: 1 } })
    expect([status, Object.keys(body.field_errors)]).toEqual([422, ['snapshot']])
    expect((await control('GET', '/worlds/broken')).status).toBe(404)
  })

  it('stops at 10,000 worlds, and says what to do then', async () => {
    const full = createMock({ worlds: 'auto' })
    for (let i = 0; i < 10_000; i++) full.world(`w${i}`)
    const { status, body } = await call(full, '/w/one-more/v2/vehicles')
    expect(status).toBe(409)
    expect(body.detail).toMatch(/10000 worlds already.*ttl/)
    expect((await call(full, '/w/w9999/v2/vehicles')).status).toBe(200)
  })
})

describe('a world with a time to live', () => {
  afterEach(() => vi.useRealTimers())

  it('is dropped once nobody has used it for so long', async () => {
    vi.useFakeTimers()
    const mock = createMock()
    mock.world('brief', { ttl: 60 })
    await vi.advanceTimersByTimeAsync(50_000)
    expect((await call(mock, '/w/brief/v2/vehicles')).status).toBe(200)
    await vi.advanceTimersByTimeAsync(50_000)
    expect((await call(mock, '/w/brief/v2/vehicles')).status).toBe(200)
    await vi.advanceTimersByTimeAsync(61_000)
    expect((await call(mock, '/w/brief/v2/vehicles')).status).toBe(404)
  })
})
