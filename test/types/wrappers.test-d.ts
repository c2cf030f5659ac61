// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { all, count, firstPage, isGone, nameOf, read, timed } from '../../examples/wrappers/wrappers.ts'
import { createClient, type Data } from '../../src/index.ts'

const ev = createClient()

expectTypeOf((await firstPage('/vehicles')).data).toEqualTypeOf<Data<'/vehicles', 'get'> | undefined>()
for await (const evse of all('/evses')) expectTypeOf(evse).toEqualTypeOf<Data<'/evses/{evse_id}', 'get'>>()
expectTypeOf(await count(all('/vehicles'))).toEqualTypeOf<number>()
// @ts-expect-error a path that the wrapper is not for
firstPage('/users')

expectTypeOf(await read('/evses')).toEqualTypeOf<Data<'/evses', 'get'>>()
const params = { path: { evse_id: 'evse01HSH04KDEWF6Z4DB2J77J74K5' } } as const
expectTypeOf(await read('/evses/{evse_id}', { params })).toEqualTypeOf<Data<'/evses/{evse_id}', 'get'>>()
// @ts-expect-error the path parameter is missing
read('/evses/{evse_id}')
// @ts-expect-error a misspelt query parameter
read('/evses', { params: { query: { page_sice: 10 } } })

const { data, error } = await timed('/evses/{evse_id}', {
  params: { ...params, query: { expand: ['model.make'] } },
})
expectTypeOf(data?.model?.make?.name).toEqualTypeOf<string | undefined>()
if (data) expectTypeOf(nameOf(data)).toEqualTypeOf<string | undefined>()
if (error) expectTypeOf(isGone(error)).toEqualTypeOf<boolean>()
// @ts-expect-error nothing can be expanded so
timed('/evses', { params: { query: { expand: ['trim'] } } })

// @ts-expect-error one of these needs the id of an EVSE
export const wrong = <P extends '/vehicles' | '/evses/{evse_id}'>(path: P) => ev.GET(path)
// @ts-expect-error what is replaced has to be said
export const write = <P extends '/vehicles' | '/regions'>(path: P) => ev.POST(path)
