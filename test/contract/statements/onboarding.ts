import { expect } from 'vitest'
import { document } from '../../../scripts/contract.ts'
import { fits, operation, parameter, schema, takes, together, told } from './described.ts'
import { answers, control, leads, onBoth } from './face.ts'
import {
  begin,
  guarded,
  hosted,
  limitTold,
  restTold,
  type Sight,
  type Statement,
  sampled,
  USER,
  VEHICLE,
  versioned,
} from './statement.ts'

const ONBOARDING = 'GET /vehicle_onboarding'
const RECONNECT = 'POST /vehicles/{vehicle_id}/reconnect'
const vehicle = `/vehicles/${VEHICLE}/reconnect`
const shown = {
  url: 'https://app.ev.energy/vehicle-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234',
  expiry: '2022-11-03T20:26:10.344522Z',
}

/** A parameter saves the user a question: the first page is a later one. */
const saves = (name: string, value: string, page: RegExp): Sight => ({
  document: takes(ONBOARDING, name),
  v2: async ({ get }) => {
    const { headers } = await get(begin('vehicle', `&${name}=${value}`))
    expect(headers.get('location')).toMatch(page)
  },
  _mock: leads(begin('vehicle', `&${name}=${value}`)),
})

export const onboarding: readonly Statement[] = [
  [
    1,
    'the API is in its second version',
    {
      document: () => expect((document as { info?: { version?: string } }).info?.version).toBe('2.0'),
      ...onBoth(async ({ get }) => expect((await get('/')).headers.get('evenergy-version')).toBe('2')),
    },
  ],
  [
    4,
    'vehicle onboarding is for one user',
    {
      document: () => expect(parameter(ONBOARDING, 'user_id').in).toBe('query'),
      v2: answers(400, ONBOARDING, begin('vehicle').replace(USER, 'nobody')),
      _mock: answers(400, ONBOARDING, begin('vehicle').replace(USER, 'nobody')),
    },
  ],
  [5, 'and can name the make', saves('make_id', 'vmak01HRFHBCM7VBSWRPVYFBQMH2BR', /model_id$/)],
  [6, 'or the model', saves('model_id', 'vmod01HSBR8Z36GD7A46K7M4R12VG0', /trim_id$/)],
  [7, 'or the trim', saves('trim_id', 'trim01HRFHBCM7VBSWRPVYFBQMH2BR', /sign-in$/)],
  [8, 'the mock host has vehicle onboarding', hosted('mock', ONBOARDING, begin('vehicle'))],
  [9, 'so has the live host', hosted('live', ONBOARDING, begin('vehicle'))],
  [10, 'and the staging host', hosted('staging', ONBOARDING, begin('vehicle'))],
  [
    23,
    'the documented request is redirected',
    sampled(
      302,
      ONBOARDING,
      '/vehicle_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&make_id=vmak01J443798BF893ZHFQVCS0FA23&model_id=vhcl01HNARS42AVJN9QWQF6J52B7MB&trim_id=vhcl01HNARS42AVJN9QWQF6J52B7MB&client_id=sandbox-cc-id',
    ),
  ],
  [
    23,
    'a browser follows to where the vehicle is connected',
    { document: told(ONBOARDING, /browser.*redirects/), ...onBoth(leads(begin('vehicle'))) },
  ],
  [
    24,
    'without make, model and trim there is a page to choose them first',
    {
      document: told(ONBOARDING, /without a make, model or trim .* choose/i),
      v2: async ({ mock, get }) => {
        const { headers } = await get(begin('vehicle'))
        const page = await mock.fetch(headers.get('location') ?? '')
        expect(await page.text()).toContain('Who makes your vehicle?')
      },
      _mock: 'it has no pages',
    },
  ],
  [
    25,
    'the redirect has no content',
    {
      document: () => expect(operation(ONBOARDING).responses['302']).not.toHaveProperty('content'),
      ...onBoth(async ({ get }) => expect((await get(begin('vehicle'))).body).toBeUndefined()),
    },
  ],
  [25, 'the mock host has reconnection', hosted('mock', RECONNECT, vehicle)],
  [26, 'so has the live host', hosted('live', RECONNECT, vehicle)],
  [27, 'and the staging host', hosted('staging', RECONNECT, vehicle)],
  [41, 'reconnection takes a token', guarded(RECONNECT, vehicle)],
  [
    43,
    'the documented request, which sends a body, gets its link',
    sampled(201, RECONNECT, vehicle, {}, shown),
  ],
  [
    46,
    'the link comes with the time at which it expires, which is yet to come',
    {
      document: () => expect(schema('VehicleReconnectionUrl').required).toContain('url'),
      v2: async (face) => {
        const { body } = await face.post(vehicle)
        const { now } = await control(face, '/clock')
        expect(body.expires_at > now).toBe(true)
      },
      _mock: async ({ post }) => expect(Date.parse((await post(vehicle)).body.expires_at)).not.toBeNaN(),
    },
  ],
  [47, 'the answer says its version, asked for or not', versioned(RECONNECT, vehicle)],
  [48, 'the limit is by the hour, and 1,000 by default', limitTold(RECONNECT, vehicle)],
  [49, 'and so is what is left of it', restTold(RECONNECT, vehicle)],
  [
    50,
    'the answer has the properties of the documented one',
    {
      document: together(fits('VehicleReconnectionUrl', shown), () =>
        expect(schema('VehicleReconnectionUrl').properties).toHaveProperty('expiry'),
      ),
      ...onBoth(async ({ post }) => {
        const { body } = await post(vehicle)
        expect(URL.canParse(body.url)).toBe(true)
        expect(Date.parse(body.expiry)).not.toBeNaN()
      }),
    },
  ],
]
