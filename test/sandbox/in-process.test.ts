import { bearer, createClient } from 'ev-energy'
import { createMock } from 'ev-energy-mock'
import { createMock as createPageMock } from 'ev-energy-mock/browser'
import { mockHandler } from 'ev-energy-mock/msw'
import { mockTest } from 'ev-energy-mock/vitest'
import { setupServer } from 'msw/node'
import { describe, expect, it } from 'vitest'
import { sandbox } from './api.ts'
import { application } from './application.ts'

const MODEL = 'https://api.ev.energy/v2/vehicle_models/vmod01HV4M7P2K9QX3T5W8Y6ZB1CDE'
const clientOf = (mock: { fetch: typeof globalThis.fetch }) =>
  createClient({ auth: bearer('any'), fetch: mock.fetch })

describe('mocks of one process', () => {
  it('know nothing of each other', async () => {
    const [one, other] = [clientOf(createMock()), clientOf(createMock())]
    await Promise.all(
      [one, one, one].map((ev) => ev.POST('/vehicles', { body: { model: MODEL }, params: {} as never })),
    )
    expect((await one.GET('/vehicles')).data).toHaveLength(6)
    expect((await other.GET('/vehicles')).data).toHaveLength(3)
  })

  it('give identical bytes for one seed, and other people for another', async () => {
    const clock = { start: Date.parse('2026-06-01T12:00:00Z'), speed: 0 }
    const read = async (seed: string) => {
      const api = sandbox({ seed, clock, auth: 'strict' })
      const headers = await application(api)
      const paths = ['/users', '/vehicles?expand=user', '/evses', '/charging_sub_sessions', '/tariffs']
      const answers = []
      for (const path of paths) {
        const { status, body } = await api.get(path, headers)
        expect(status, path).toBe(200)
        answers.push(body)
      }
      return JSON.stringify(answers)
    }
    const first = await read('alpha')
    expect(await read('alpha')).toBe(first)
    expect(await read('beta')).not.toBe(first)
  })
})

describe('ev-energy-mock/browser', () => {
  const { fetch } = createPageMock({ quiet: true })
  const read = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`https://api.ev.energy${path}`, init)
    return { status: response.status, ...((await response.json()) as { detail?: string }) }
  }

  it('lists what it has, which are no examples and no reference', async () => {
    const bases = ['/v2', '/o', '/_control'].map((path) => `https://api.ev.energy${path}`)
    const { places } = (await read('/')) as unknown as { places: { url: string }[] }
    expect(places.map(({ url }) => url)).toEqual(bases)
    const { status, detail } = await read('/docs')
    expect(status).toBe(404)
    expect(detail).toContain('/v2, /o, /_control')
  })

  it.each([
    ['the documented mock host', '/_mock/ev.energy-api-v2/vehicles', {}],
    ['an example of the sandbox', '/v2/vehicles', { prefer: 'code=429' }],
  ])('says of %s that the server has it', async (_, path, headers) => {
    const { status, detail } = await read(path, { headers: { authorization: 'Bearer any', ...headers } })
    expect(status).toBe(501)
    expect(detail).toContain('mock server')
  })

  it('refuses regions that would hold up the page', async () => {
    const ring = Array.from({ length: 10_001 }, (_, i) => [i / 1000, i === 0 ? 0 : 1])
    const { status, detail } = await read('/v2/region_groups:validate', {
      method: 'POST',
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'Large',
        regions: [{ name: 'Large', geometries: [{ type: 'Polygon', coordinates: [ring] }] }],
      }),
    })
    expect(status).toBe(422)
    expect(detail).toMatch(/10001 positions.*simplify/)
  })

  it('says that it keeps no snapshots as files', async () => {
    const { status, detail } = await read('/_control/snapshot', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ file: 'monday' }),
    })
    expect(status).toBe(409)
    expect(detail).toContain('send the snapshot itself')
  })
})

describe('ev-energy-mock/msw', () => {
  it('answers what is sent to the live API', async () => {
    const server = setupServer(mockHandler(createMock()))
    server.listen({ onUnhandledFrame: 'error' })
    try {
      const { data, error } = await createClient({ auth: bearer('any') }).GET('/vehicles/{vehicle_id}', {
        params: { path: { vehicle_id: 'vhcl01HRFF3SEVSCRAV9B3CHVDFN0H' } },
      })
      expect(error).toBeUndefined()
      expect(data?.description).toBe('My Volvo C40')
    } finally {
      server.close()
    }
  })
})

describe('ev-energy-mock/vitest', () => {
  const test = mockTest()
  const addOne = async ({ mock }: { mock: { fetch: typeof globalThis.fetch } }) => {
    const ev = clientOf(mock)
    await ev.POST('/vehicles', { body: { model: MODEL }, params: {} as never })
    expect((await ev.GET('/vehicles')).data).toHaveLength(4)
  }
  test('gives a test a mock of its own', addOne)
  test('gives the next one another, without what was written', addOne)
})
