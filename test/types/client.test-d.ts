// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import {
  bearer,
  type components,
  createClient,
  type Data,
  isProblem,
  type Problem,
  type ProblemOf,
  type Result,
  unwrap,
} from '../../src/index.ts'

type Schemas = components['schemas']

const ev = createClient({ auth: bearer('token'), user: 'user01HN2NJ9NMRZBXT1H6FT9N7735' })
declare const vehicle_id: Schemas['VehicleId']
declare const evse_id: Schemas['EVSEId']
declare const text: string

// ids
ev.GET('/evses/{evse_id}', { params: { path: { evse_id } } })
// @ts-expect-error a vehicle's id where an EVSE's belongs
ev.GET('/evses/{evse_id}', { params: { path: { evse_id: vehicle_id } } })
// @ts-expect-error text that was not checked
ev.GET('/evses/{evse_id}', { params: { path: { evse_id: text } } })
// @ts-expect-error a path parameter is missing
ev.GET('/evses/{evse_id}', { params: { path: {} } })
// @ts-expect-error params are missing
ev.GET('/evses/{evse_id}', {})
// @ts-expect-error the second argument is missing
ev.GET('/evses/{evse_id}')

// paths and methods
// @ts-expect-error no such path
ev.GET('/evse')
// @ts-expect-error no such method on that path
ev.DELETE('/evses')

// query
ev.GET('/evses', { params: { query: { expand: ['model', 'model.make'], page_size: 10 } } })
// @ts-expect-error an expand value that EVSEs do not have
ev.GET('/evses', { params: { query: { expand: ['trim'] } } })
// @ts-expect-error a misspelt query parameter
ev.GET('/evses', { params: { query: { page_sice: 10 } } })

// options
ev.GET('/evses', { signal: AbortSignal.timeout(1000), headers: { 'X-App': '1' }, cache: 'no-store' })
// @ts-expect-error a misspelt option
ev.GET('/evses', { singal: AbortSignal.timeout(1000) })
// @ts-expect-error a misspelt part of params
ev.GET('/evses', { params: { qeury: {} } })
// @ts-expect-error paths are checked and encoded by the client alone
ev.GET('/evses', { pathSerializer: (path: string) => path })
// @ts-expect-error a call does not change the base URL
ev.GET('/evses', { baseUrl: 'https://evil.example' })
// @ts-expect-error the path decides the method
ev.GET('/evses', { method: 'POST' })
// @ts-expect-error a misspelt client option
createClient({ baseURL: 'https://api.ev.energy/v2' })
// @ts-expect-error a vehicle is not a user
createClient({ user: vehicle_id })
// @ts-expect-error a version that these types do not describe
createClient({ version: 1 })
createClient({ auth: undefined, user: undefined, version: undefined, baseUrl: undefined, fetch: undefined })

// headers
ev.GET('/evses/{evse_id}', { params: { path: { evse_id }, header: { 'EvEnergy-User': null } } })
ev.GET('/evse_compatibility/check', {
  params: {
    query: { evse_model_id: 'emod01HS9A004X5TB5JCMHENB5Z446' },
    header: { 'Accept-Language': 'de', 'EvEnergy-Version': 2 },
  },
})
// @ts-expect-error a vehicle is not a user
ev.GET('/evses', { params: { header: { 'EvEnergy-User': vehicle_id } } })
// @ts-expect-error a misspelt header
ev.GET('/evses', { params: { header: { 'EvEnergy-Usr': null } } })

// bodies
ev.PATCH('/evses/{evse_id}', {
  params: { path: { evse_id } },
  body: { location: { latitude: 1, longitude: 2 } },
})
// @ts-expect-error a misspelt field
ev.PATCH('/evses/{evse_id}', { params: { path: { evse_id } }, body: { loc: {} } })
// @ts-expect-error an operation without a body
ev.GET('/evses', { body: {} })
// @ts-expect-error a required body is missing
ev.POST('/vehicles')

// results
const result = await ev.GET('/evses/{evse_id}', { params: { path: { evse_id } } })
type EVSE = Data<'/evses/{evse_id}', 'get'>
expectTypeOf(result).toEqualTypeOf<Result<EVSE, ProblemOf<'/evses/{evse_id}', 'get'>>>()
if (result.error) {
  expectTypeOf(result.error).toExtend<Problem>()
  expectTypeOf(result.error.status).toExtend<number>()
  // A status that the document does not state, as of a proxy
  if (result.error.status === 418) expectTypeOf(result.error.title).toEqualTypeOf<string>()
  // @ts-expect-error a status is a number
  if (result.error.status === '404') throw result.error
  expectTypeOf(result.data).toEqualTypeOf<undefined>()
  if (isProblem(result.error, 'rate-limit-exceeded'))
    expectTypeOf(result.error.type).toExtend<`${string}/problems/rate-limit-exceeded/`>()
} else {
  expectTypeOf(result.data).toEqualTypeOf<EVSE>()
  expectTypeOf(result.data).toExtend<Schemas['EVSE']>()
  expectTypeOf(result.error).toEqualTypeOf<undefined>()
}
expectTypeOf((await ev.GET('/evses')).data).toEqualTypeOf<EVSE[] | undefined>()
expectTypeOf(await unwrap(ev.GET('/evses'))).toEqualTypeOf<EVSE[]>()
expectTypeOf(
  await unwrap(ev.DELETE('/evses/{evse_id}', { params: { path: { evse_id } } })),
).toEqualTypeOf<undefined>()
// 200 with a warning or 204 without a body
expectTypeOf(
  await unwrap(ev.DELETE('/vehicles/{vehicle_id}', { params: { path: { vehicle_id } } })),
).toExtend<object | undefined>()
expectTypeOf(
  await unwrap(ev.DELETE('/vehicles/{vehicle_id}', { params: { path: { vehicle_id } } })),
).not.toExtend<object>()

// What may be null says so, and so does what may be absent.
const evse = await unwrap(ev.GET('/evses/{evse_id}', { params: { path: { evse_id } } }))
expectTypeOf(evse.id).toEqualTypeOf<`evse${string}`>()
expectTypeOf(evse.location).extract<null | undefined>().toEqualTypeOf<null | undefined>()
expectTypeOf(evse.url).toEqualTypeOf<string>()
// @ts-expect-error the location may be null or absent
evse.location.latitude
// @ts-expect-error the model is a URL unless it was expanded
evse.model?.make

// Middleware that others wrote for openapi-fetch
declare const theirs: import('openapi-fetch').Middleware
ev.use(theirs)
// @ts-expect-error not a part of middleware
ev.use({ onReqest() {} })
// @ts-expect-error neither a request nor an answer
ev.use({ onRequest: () => 'https://api.ev.energy/v2/evses' })
createClient({ headers: { 'X-A': 1, 'X-B': ['1', true], 'X-C': null } })
// @ts-expect-error pairs are not read as headers
createClient({ headers: [['X-A', '1']] })
