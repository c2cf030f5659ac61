/** A unit test with MSW: the answers that matter are written here, all others come from the mock. */
import { bearer, type components, createClient, ProblemError } from 'ev-energy'
import { newId, urlOf } from 'ev-energy/ids'
import { createMock } from 'ev-energy-mock'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { unmanagedVehicles } from './unmanaged-vehicles.ts'

const api = 'https://api.ev.energy/v2'
const mock = createMock()
const server = setupServer(http.all(`${api}/*`, ({ request }) => mock.fetch(request)))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const ev = createClient({ auth: bearer('any') })

type Vehicle = components['schemas']['Vehicle']

/** Typed by the document, so that a test cannot invent a field. */
function vehicle(smart_charging_enabled: boolean): Vehicle {
  const id = newId('vhcl')
  return {
    id,
    url: urlOf(id),
    integrated: 'ACTIVE',
    battery_size_watt_hours: 62_000,
    effective_battery_size_watt_hours: 58_000,
    maximum_charge_limit_percentage: 80,
    description: 'Silver hatchback',
    disabled: false,
    smart_charging_enabled,
    vehicle_class: 'PASSENGER',
  }
}

test('finds the vehicles without smart charging on every page', async () => {
  const [first, second, third] = [vehicle(false), vehicle(true), vehicle(false)]
  server.use(
    http.get(`${api}/vehicles`, ({ request }) => {
      if (new URL(request.url).searchParams.has('page_after')) return HttpResponse.json([third])
      const link = `<${api}/vehicles?page_after=${second.id}>; rel="next"`
      return HttpResponse.json([first, second], { headers: { Link: link } })
    }),
  )
  expect(await unmanagedVehicles(ev)).toEqual([first.id, third.id])
})

test('passes on what the API has against the request', async () => {
  server.use(
    http.get(`${api}/vehicles`, () =>
      HttpResponse.json(
        {
          type: `${api}/problems/permission-denied/`,
          title: 'Permission denied',
          status: 403,
          detail: 'The token has not the scope vehicle:read.',
        },
        { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  await expect(unmanagedVehicles(ev)).rejects.toThrow(ProblemError)
})

test('works on the examples of the document', async () => {
  expect(await unmanagedVehicles(ev)).toBeInstanceOf(Array)
})
