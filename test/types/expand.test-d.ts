// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import {
  type components,
  createClient,
  type Data,
  type Init,
  type Page,
  type Reference,
  unwrap,
} from '../../src/index.ts'

type Schemas = components['schemas']
type Url<P extends string> = Reference<P>
type ModelUrl = Url<'/evse_models/{evse_model_id}'>

const ev = createClient()
declare const evse_id: Schemas['EVSEId']
declare const charging_sub_session_id: Schemas['ChargingSubSessionId']
declare const carbon_feed_id: Schemas['CarbonFeedId']
declare const full: boolean
declare const text: string

// What is not named is a URL, what is named is not, and neither is what it goes through.
const [plain] = await unwrap(ev.GET('/evses'))
expectTypeOf(plain?.model).toEqualTypeOf<ModelUrl | undefined>()
expectTypeOf(plain?.latest_status_log).toEqualTypeOf<
  Url<'/evses/{evse_id}/status_logs/{sampled_at}'> | null | undefined
>()
const [deep] = await unwrap(ev.GET('/evses', { params: { query: { expand: ['model.make', 'ct_clamp'] } } }))
expectTypeOf(deep?.model?.make?.name).toEqualTypeOf<string | undefined>()
expectTypeOf(deep?.ct_clamp).extract<null>().toEqualTypeOf<null>()
expectTypeOf(deep?.ct_clamp).extract<string>().toEqualTypeOf<never>()
expectTypeOf(deep?.ct_clamp?.evse).toEqualTypeOf<Url<'/evses/{evse_id}'> | null | undefined>()
expectTypeOf(deep?.user).toEqualTypeOf<Url<'/users/{user_id}'> | undefined>()
expectTypeOf(deep?.id).toEqualTypeOf<`evse${string}` | undefined>()
// @ts-expect-error the user is not expanded
deep?.user?.email

// A write is narrowed as a read is.
const patched = await ev.PATCH('/evses/{evse_id}', {
  params: { path: { evse_id }, query: { expand: ['model'] } },
  body: { location: { latitude: 1, longitude: 2 } },
})
expectTypeOf(patched.data?.model?.make).toEqualTypeOf<Url<'/evse_makes/{evse_make_id}'> | undefined>()

// arrays of references, and what comes under a name of its own
const [session] = await unwrap(ev.GET('/charging_sessions'))
expectTypeOf(session?.sub_sessions).toEqualTypeOf<
  Url<'/charging_sub_sessions/{charging_sub_session_id}'>[] | undefined
>()
const [expanded] = await unwrap(
  ev.GET('/charging_sessions', { params: { query: { expand: ['sub_sessions'] } } }),
)
expectTypeOf(expanded?.sub_sessions?.[0]?.id).toEqualTypeOf<`csub${string}` | undefined>()
const path = { charging_sub_session_id }
const plans = '/charging_sub_sessions/{charging_sub_session_id}/schedule_plans'
const noPrices = await unwrap(ev.GET(plans, { params: { path } }))
expectTypeOf(noPrices.schedule_plans?.[0]?.price_data).toEqualTypeOf<null | undefined>()
const prices = await unwrap(ev.GET(plans, { params: { path, query: { expand: ['price_data'] } } }))
expectTypeOf(prices.schedule_plans?.[0]?.price_data?.[0]).toEqualTypeOf<Schemas['Price'] | undefined>()

// What the compiler cannot know may be either.
type Model<E extends Schemas['EVSE'][]> = NonNullable<E[number]['model']>
declare const values: ('model' | 'user')[]
const unknown = await unwrap(ev.GET('/evses', { params: { query: { expand: values } } }))
expectTypeOf<Extract<Model<typeof unknown>, string>>().toEqualTypeOf<ModelUrl>()
expectTypeOf<Exclude<Model<typeof unknown>, string>>().not.toEqualTypeOf<never>()
const oneOfTwo = await unwrap(ev.GET('/evses', { params: { query: { expand: [full ? 'model' : 'user'] } } }))
expectTypeOf<Extract<Model<typeof oneOfTwo>, string>>().toEqualTypeOf<ModelUrl>()
const either = await unwrap(ev.GET('/evses', { params: { query: { expand: full ? ['model'] : ['user'] } } }))
expectTypeOf<Extract<Model<typeof either>, string>>().toEqualTypeOf<ModelUrl>()
const perhaps = await unwrap(ev.GET('/evses', { params: { query: { ...(full && { expand: ['model'] }) } } }))
expectTypeOf<Extract<Model<typeof perhaps>, string>>().toEqualTypeOf<ModelUrl>()
expectTypeOf<Exclude<Model<typeof perhaps>, string>>().not.toEqualTypeOf<never>()
const atTimes = await unwrap(ev.GET('/evses', full ? { params: { query: { expand: ['model'] } } } : {}))
expectTypeOf<Extract<Model<typeof atTimes>, string>>().toEqualTypeOf<ModelUrl>()
const inOneQuery = await unwrap(
  ev.GET('/evses', full ? { params: { query: { expand: ['model'] } } } : { params: { query: {} } }),
)
expectTypeOf<Extract<Model<typeof inOneQuery>, string>>().toEqualTypeOf<ModelUrl>()
declare const init: Init<'/evses', 'get'>
const given = await unwrap(ev.GET('/evses', init))
expectTypeOf<Extract<Model<typeof given>, string>>().toEqualTypeOf<ModelUrl>()
// @ts-expect-error what was inferred cannot be told instead: the type would not fit the values
ev.GET<'/evses'>('/evses', { params: { query: { expand: ['model'] } } })

// Readonly tuples are as good as literals.
const query = { expand: ['model', 'user'], page_size: 5 } as const
const constant = await unwrap(ev.GET('/evses', { params: { query } }))
expectTypeOf<Extract<Model<typeof constant>, string>>().toEqualTypeOf<never>()
expectTypeOf(constant).toEqualTypeOf<Data<'/evses', 'get', ['user', 'model']>>()
expectTypeOf(constant).toExtend<Schemas['EVSE'][]>()

// Inference does not blunt the checks.
// @ts-expect-error a misspelt query parameter beside expand
ev.GET('/evses', { params: { query: { expand: ['model'], page_sice: 10 } } })
// @ts-expect-error a misspelt value beside a good one
ev.GET('/evses', { params: { query: { expand: ['model', 'modle'] } } })
// @ts-expect-error one value is not an array
ev.GET('/evses', { params: { query: { expand: 'model' } } })
// @ts-expect-error nothing to expand here
ev.GET('/vehicle_makes', { params: { query: { expand: ['make'] } } })

// bodies take readonly arrays and tuples
const ring = [
  [-71.2, 42.3],
  [-71.1, 42.3],
  [-71.1, 42.2],
  [-71.2, 42.3],
] as const
const geometries = [{ type: 'MultiPolygon', coordinates: [[ring]] }] as const
ev.POST('/regions', { body: { name: 'Boston', type: 'ELECTRICITY', geometries } })
declare const region: Schemas['RegionCreate']
ev.POST('/regions', { body: region })
const misspelt = [{ type: 'MultiPolygon', coords: [[ring]] }] as const
// @ts-expect-error a misspelt field deep in the body
ev.POST('/regions', { body: { name: 'Boston', type: 'ELECTRICITY', geometries: misspelt } })
// @ts-expect-error the id is the server's to give
ev.PATCH('/evses/{evse_id}', { params: { path: { evse_id } }, body: { id: evse_id } })
ev.POST('/users', { body: { email: 'someone@example.com' } })

// paging
for await (const vehicle of ev.paginate('/vehicles', { params: { query: { expand: ['trim.model'] } } }))
  expectTypeOf(vehicle.trim?.model?.name).toEqualTypeOf<string | undefined>()
for await (const page of ev.paginate('/vehicles').pages())
  expectTypeOf(page).toEqualTypeOf<Page<Data<'/vehicles', 'get'>[number]>>()
const intensities = ev.paginate('/carbon_feeds/{carbon_feed_id}/carbon_intensities', {
  params: { path: { carbon_feed_id }, query: { expand: ['carbon_feed'] } },
})
for await (const intensity of intensities) expectTypeOf(intensity.interval_seconds).toEqualTypeOf<number>()
for await (const { data } of intensities.pages()) expectTypeOf(data.carbon_feed.name).toEqualTypeOf<string>()
expectTypeOf(await ev.paginate('/evses').toArray({ limit: 3 })).toEqualTypeOf<Data<'/evses', 'get'>>()
// @ts-expect-error one resource, not a list
ev.paginate('/evses/{evse_id}', { params: { path: { evse_id } } })
// @ts-expect-error a list that comes in one piece
ev.paginate('/rebate_types')
// @ts-expect-error the path parameter is missing
ev.paginate('/evses/{evse_id}/status_logs')
// @ts-expect-error a misspelt query parameter
ev.paginate('/evses', { params: { query: { page_sice: 10 } } })
// @ts-expect-error how many to hold in memory is to be said
ev.paginate('/evses').toArray()

// references
declare const modelUrl: ModelUrl
expectTypeOf(await unwrap(ev.resolve(modelUrl))).toEqualTypeOf<Data<'/evse_models/{evse_model_id}', 'get'>>()
const model = await unwrap(ev.resolve(modelUrl, { params: { query: { expand: ['make'] } } }))
expectTypeOf(model.make?.name).toEqualTypeOf<string | undefined>()
expectTypeOf(await unwrap(ev.resolve(text))).toEqualTypeOf<unknown>()
const known: Reference<'/evses/{evse_id}'> = text
expectTypeOf((await unwrap(ev.resolve(known))).cpid).toEqualTypeOf<string>()
expectTypeOf(modelUrl).toExtend<string>()
// @ts-expect-error the URL of something else
export const wrong: Reference<'/users/{user_id}'> = modelUrl
// @ts-expect-error it may be missing
ev.resolve(plain?.model)
// @ts-expect-error it was expanded
ev.resolve(deep.model)
declare const log: NonNullable<Data<'/inverters/{inverter_id}', 'get'>['latest_status_log']>
// @ts-expect-error a URL that nothing answers
ev.resolve(log)
// @ts-expect-error a value of another operation
ev.resolve(modelUrl, { params: { query: { expand: ['model'] } } })
// @ts-expect-error the reference has the path parameters already
ev.resolve(modelUrl, { params: { path: {} } })
