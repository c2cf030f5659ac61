// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { type components, createClient, type Known, type Open, unwrap } from '../../src/index.ts'
import { verifyWebhook } from '../../src/webhooks/index.ts'

type Schemas = components['schemas']
type Text = NonNullable<string> & Record<never, never>

const ev = createClient()
declare const vehicle_id: Schemas['VehicleId']
declare const user_id: Schemas['UserId']
const vehicle = await unwrap(ev.GET('/vehicles/{vehicle_id}', { params: { path: { vehicle_id } } }))

// What is read may have any value, and may be compared with any.
const { integrated } = vehicle
expectTypeOf(integrated).toEqualTypeOf<Open<'UNINTEGRATED' | 'ACTIVE' | 'INACTIVE'>>()
expectTypeOf<Text>().toExtend<typeof integrated>()
expectTypeOf(integrated).toExtend<string>()
if (integrated === 'SUSPENDED') console.info(integrated)

// A switch leaves the default what is none of its cases, and needs one.
function label(value: typeof integrated): string {
  switch (value) {
    case 'ACTIVE':
      return 'On'
    case 'INACTIVE':
    case 'UNINTEGRATED':
      return 'Off'
    default:
      expectTypeOf(value).not.toExtend<'ACTIVE' | 'INACTIVE' | 'UNINTEGRATED'>()
      // @ts-expect-error the API may add a value
      value satisfies never
      return value
  }
}
// @ts-expect-error a switch over what is known leaves values over
const incomplete = (value: typeof integrated): string => {
  switch (value) {
    case 'ACTIVE':
    case 'INACTIVE':
    case 'UNINTEGRATED':
      return label(value)
  }
}
console.info(incomplete(integrated))

// Nulls stay, numbers are open too, and what is known can be named.
expectTypeOf<null>().toExtend<Schemas['EVSE']['lock_mode']>()
expectTypeOf<Known<Schemas['EVSE']['lock_mode']>>().toEqualTypeOf<'UNLOCKED' | 'SMART' | 'LOCKED'>()
expectTypeOf<Known<typeof integrated>>().toEqualTypeOf<'UNINTEGRATED' | 'ACTIVE' | 'INACTIVE'>()
expectTypeOf<number>().toExtend<Schemas['RoutePlannerPreferences']['min_charger_power_watts']>()
expectTypeOf<Known<Schemas['RoutePlannerPreferences']['min_charger_power_watts']>>().toEqualTypeOf<
  22000 | 50000 | 100000 | 150000 | 250000
>()
expectTypeOf<Known<string>>().toEqualTypeOf<never>()
// A list of what is known has nothing else.
expectTypeOf<Schemas['VehicleConnectorType']>().toEqualTypeOf<'CCS' | 'NACS' | 'CHADEMO'>()

// What `expand` brings is open as well.
const evses = await unwrap(ev.GET('/evses', { params: { query: { expand: ['user'] } } }))
expectTypeOf<Text>().toExtend<NonNullable<NonNullable<(typeof evses)[number]['lifecycle_state']>>>()

// What is sent takes what the document lists, and nothing else.
const path = { user_id }
const wallet = (receiver_wallet: Schemas['PayoutMethodUpdate']['receiver_wallet']) =>
  ev.PATCH('/users/{user_id}/payout_method', {
    params: { path },
    body: { receiver_wallet, receiver: 'a@b.c' },
  })
await wallet('VENMO')
// @ts-expect-error not a wallet
await wallet('PURSE')
// @ts-expect-error what was read may be a value that cannot be sent
await wallet((await unwrap(ev.GET('/users/{user_id}/payout_method', { params: { path } }))).receiver_wallet)
await ev.GET('/vehicles', { params: { query: { expand: ['trim.model'] } } })
// @ts-expect-error nothing that can be expanded
await ev.GET('/vehicles', { params: { query: { expand: ['colour'] } } })

// Events are told apart by their type, and what they carry is open.
declare const request: Request
const event = await verifyWebhook(request, 'whsec_c2VjcmV0')
if (event.type === 'charging_sub_session.ended')
  expectTypeOf<Text>().toExtend<NonNullable<typeof event.data.solar_mode_type>>()
