import { expect } from 'vitest'
import { document } from '../../../scripts/contract.ts'
import {
  answers,
  asks,
  begin,
  both,
  has,
  hosted,
  leads,
  limitTold,
  restTold,
  type Statement,
  server,
  takes,
  told,
  VEHICLE,
  versioned,
} from './statement.ts'

export const onboarding: readonly Statement[] = [
  [4, 'vehicle onboarding takes the user', takes('GET /vehicle_onboarding', 'user_id')],
  [5, 'and the make', takes('GET /vehicle_onboarding', 'make_id')],
  [6, 'and the model', takes('GET /vehicle_onboarding', 'model_id')],
  [7, 'and the trim', takes('GET /vehicle_onboarding', 'trim_id')],
  [8, 'there is a mock host', server('https://developers.ev.energy/_mock/ev.energy-api-v2')],
  [9, 'there is one live host', server('https://api.ev.energy/v2')],
  [10, 'there is a staging host', server('https://api-staging.ev.energy/v2')],
  [23, 'the browser is redirected, without content', leads(begin('vehicle'))],
  [
    23,
    'the documented request is redirected',
    leads(
      '/vehicle_onboarding?user_id=user01HN2NJ9NMRZBXT1H6FT9N7735&make_id=vmak01J443798BF893ZHFQVCS0FA23&model_id=vhcl01HNARS42AVJN9QWQF6J52B7MB&trim_id=vhcl01HNARS42AVJN9QWQF6J52B7MB&client_id=sandbox-cc-id',
    ),
  ],
  [
    24,
    'without make, model or trim the user chooses them',
    told('GET /vehicle_onboarding', /choos|pick|select/i),
  ],
  [24, 'and is asked for the make first', asks('vehicle', 'Who makes your vehicle?')],
  [25, 'the mock host has reconnection', hosted('mock', 'POST /vehicles/{vehicle_id}/reconnect')],
  [26, 'so has the live host', hosted('live', 'POST /vehicles/{vehicle_id}/reconnect')],
  [27, 'and the staging host', hosted('staging', 'POST /vehicles/{vehicle_id}/reconnect')],
  [
    40,
    'a vehicle gets a reconnection URL, with 201',
    answers(`/vehicles/${VEHICLE}/reconnect`, 201, { method: 'POST' }),
  ],
  [
    42,
    'the documented request sends JSON, and gets its link',
    answers(`/vehicles/${VEHICLE}/reconnect`, 201, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        url: 'https://app.ev.energy/vehicle-onboarding/start/56091b3b-86e9-4e7c-a825-f99e5d131234',
        expiry: '2022-11-03T20:26:10.344522Z',
      }),
    }),
  ],
  [
    46,
    'the answer has the URL and when it expires',
    has('VehicleReconnectionUrl', 'url', 'expiry', 'expires_at'),
  ],
  [
    47,
    'the version of an answer defaults to that of the application',
    () => expect(JSON.stringify(document.components?.headers)).toMatch(/default version/),
  ],
  [47, 'the answer says its version', versioned(`/vehicles/${VEHICLE}/reconnect`, 'POST')],
  [
    48,
    'the limit is counted by the hour and is 1,000 by default',
    async () => {
      for (const { headers } of await both('/vehicles')) expect(headers.get('x-ratelimit-limit')).toBe('1000')
    },
  ],
  [48, 'and the limit', limitTold(`/vehicles/${VEHICLE}/reconnect`, 'POST')],
  [
    49,
    'every answer says how many requests are left',
    async () => {
      for (const { headers } of await both('/vehicles'))
        expect(headers.get('x-ratelimit-remaining')).toMatch(/^\d+$/)
    },
  ],
  [49, 'and what is left of it', restTold(`/vehicles/${VEHICLE}/reconnect`, 'POST')],
  [
    50,
    'the answer is a URL and a time, by the name of the sample as well',
    async () => {
      for (const { body } of await both(`/vehicles/${VEHICLE}/reconnect`, { method: 'POST' })) {
        expect(URL.canParse(body.url)).toBe(true)
        expect(Date.parse(body.expiry ?? body.expires_at)).not.toBeNaN()
      }
    },
  ],
]
