// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { paginateCarbonFeedCarbonIntensities } from '../../src/generated/api/carbon.ts'
import { deleteEvse, getEvse, listEvses, paginateEvses, updateEvse } from '../../src/generated/api/evses.ts'
import { checkVehicleCompatibility, listVehicleMakes } from '../../src/generated/api/vehicles.ts'
import { type components, createClient, type Data, type Reference, unwrap } from '../../src/index.ts'

type Schemas = components['schemas']

const ev = createClient()
declare const evse_id: Schemas['EVSEId']
declare const carbon_feed_id: Schemas['CarbonFeedId']
declare const full: boolean
declare const values: ('model' | 'user')[]

// The answers are those of the path form, whatever is known of `expand`.
expectTypeOf(await listEvses(ev)).toEqualTypeOf(await ev.GET('/evses'))
expectTypeOf(await listEvses(ev, { query: { page_size: 5 } })).toEqualTypeOf(await ev.GET('/evses'))
expectTypeOf(await listEvses(ev, { expand: ['model.make', 'ct_clamp'] })).toEqualTypeOf(
  await ev.GET('/evses', { params: { query: { expand: ['model.make', 'ct_clamp'] } } }),
)
expectTypeOf(await listEvses(ev, { expand: values })).toEqualTypeOf(
  await ev.GET('/evses', { params: { query: { expand: values } } }),
)
expectTypeOf(await listEvses(ev, { expand: [full ? 'model' : 'user'] })).toEqualTypeOf(
  await ev.GET('/evses', { params: { query: { expand: [full ? 'model' : 'user'] } } }),
)
expectTypeOf(await listEvses(ev, { ...(full && { expand: ['model'] }) })).toEqualTypeOf(
  await ev.GET('/evses', { params: { query: { ...(full && { expand: ['model'] }) } } }),
)
const [atTimes] = await unwrap(listEvses(ev, full ? { expand: ['model'] } : {}))
expectTypeOf<Extract<NonNullable<typeof atTimes>['model'], string>>().toEqualTypeOf<
  Reference<'/evse_models/{evse_model_id}'>
>()
expectTypeOf<Exclude<NonNullable<typeof atTimes>['model'], string | undefined>>().not.toEqualTypeOf<never>()
expectTypeOf(await getEvse(ev, { path: { evse_id }, expand: ['model'] })).toEqualTypeOf(
  await ev.GET('/evses/{evse_id}', { params: { path: { evse_id }, query: { expand: ['model'] } } }),
)
expectTypeOf(await unwrap(deleteEvse(ev, { path: { evse_id } }))).toEqualTypeOf<undefined>()

for await (const evse of paginateEvses(ev, { expand: ['model.make'] }))
  expectTypeOf(evse.model?.make?.name).toEqualTypeOf<string | undefined>()
const intensities = paginateCarbonFeedCarbonIntensities(ev, {
  path: { carbon_feed_id },
  expand: ['carbon_feed'],
})
for await (const intensity of intensities) expectTypeOf(intensity.interval_seconds).toEqualTypeOf<number>()
for await (const { data } of intensities.pages()) expectTypeOf(data.carbon_feed.name).toEqualTypeOf<string>()
expectTypeOf(await paginateEvses(ev).toArray({ limit: 3 })).toEqualTypeOf<Data<'/evses', 'get'>>()

// Options of fetch and of the client, headers of the operation and those of every call
listVehicleMakes(ev, { signal: AbortSignal.timeout(1), retry: false, header: { 'EvEnergy-User': null } })
updateEvse(ev, { path: { evse_id }, body: { location: { latitude: 1, longitude: 2 } }, expand: ['model'] })

// @ts-expect-error the path parameter is missing
getEvse(ev, {})
// @ts-expect-error so is all of it
getEvse(ev)
// @ts-expect-error a required query parameter is missing
checkVehicleCompatibility(ev, { query: {} })
// @ts-expect-error the body is missing
updateEvse(ev, { path: { evse_id } })
// @ts-expect-error there is a place for it outside of the query
listEvses(ev, { query: { expand: ['model'] } })
// @ts-expect-error a misspelt value beside a good one
listEvses(ev, { expand: ['model', 'modle'] })
// @ts-expect-error a misspelt query parameter beside expand
listEvses(ev, { expand: ['model'], query: { page_sice: 10 } })
// @ts-expect-error a misspelt option
listEvses(ev, { querry: {} })
// @ts-expect-error nothing to expand here
listVehicleMakes(ev, { expand: ['make'] })
// @ts-expect-error the id of something else
getEvse(ev, { path: { evse_id: 'vhcl01' } })
