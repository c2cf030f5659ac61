// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { QueryClient } from '@tanstack/query-core'
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import {
  createInfiniteQuery as createInfiniteSvelteQuery,
  createQuery as createSvelteQuery,
} from '@tanstack/svelte-query'
import { useInfiniteQuery as useInfiniteVueQuery, useQuery as useVueQuery } from '@tanstack/vue-query'
import { expectTypeOf } from 'vitest'
import { type components, createClient, type Data } from '../../src/index.ts'
import { infiniteQueryOptions, queryKey, queryOptions } from '../../src/query/index.ts'

type Schemas = components['schemas']
type Make = Data<'/evses/{evse_id}', 'get', ['model.make']>

const ev = createClient()
declare const evse_id: Schemas['EVSEId']
const path = { evse_id }
const evse = queryOptions(ev, '/evses/{evse_id}', { params: { path, query: { expand: ['model.make'] } } })
const vehicles = infiniteQueryOptions(ev, '/vehicles', { params: { query: { expand: ['trim.model'] } } })
type Vehicle = Data<'/vehicles', 'get', ['trim.model']>[number]

export function useReact() {
  expectTypeOf(useQuery(evse).data).toEqualTypeOf<Make | undefined>()
  expectTypeOf(useSuspenseQuery(evse).data.model?.make?.name).toEqualTypeOf<string | undefined>()
  expectTypeOf(
    useQuery({ ...evse, select: ({ model }) => model?.make?.name, staleTime: 1000 }).data,
  ).toEqualTypeOf<string | undefined>()
  expectTypeOf(useInfiniteQuery(vehicles).data?.pages[0]?.items).toEqualTypeOf<Vehicle[] | undefined>()
  expectTypeOf(useInfiniteQuery(vehicles).data?.pages[0]?.items[0]?.trim?.model?.name).toEqualTypeOf<
    string | undefined
  >()
}

export function useVue() {
  expectTypeOf(useVueQuery(evse).data.value?.model?.make?.name).toEqualTypeOf<string | undefined>()
  expectTypeOf(useInfiniteVueQuery(vehicles).data.value?.pages[0]?.items).toEqualTypeOf<
    Vehicle[] | undefined
  >()
}

// Svelte
expectTypeOf(createSvelteQuery(() => evse).data?.model?.make?.name).toEqualTypeOf<string | undefined>()
expectTypeOf(createInfiniteSvelteQuery(() => vehicles).data?.pages[0]?.items).toEqualTypeOf<
  Vehicle[] | undefined
>()

// The core, which they share
const queryClient = new QueryClient()
expectTypeOf(await queryClient.fetchQuery(evse)).toEqualTypeOf<Make>()
expectTypeOf(queryClient.getQueryData(evse.queryKey)).toEqualTypeOf<Make | undefined>()
expectTypeOf(queryClient.getQueryData(vehicles.queryKey)?.pages[0]?.items).toEqualTypeOf<
  Vehicle[] | undefined
>()
const [listed] = await queryClient.fetchQuery(queryOptions(ev, '/evses'))
expectTypeOf(listed?.model).toEqualTypeOf<Data<'/evses', 'get'>[number]['model'] | undefined>()
queryClient.invalidateQueries({ queryKey: queryKey('/evses/{evse_id}', { params: { path } }) })

const begun = await queryClient.fetchQuery(
  queryOptions(ev, '/vehicle_onboarding', { params: { query: { client_id: 'x', user_id: 'user1' } } }),
)
expectTypeOf<null>().toExtend<typeof begun>()
expectTypeOf<undefined>().not.toExtend<typeof begun>()

// @ts-expect-error the path parameter is missing
queryOptions(ev, '/evses/{evse_id}')
// @ts-expect-error a misspelt value
queryOptions(ev, '/evses', { params: { query: { expand: ['modle'] } } })
// @ts-expect-error only what is read
queryOptions(ev, '/auth/password_reset')
// @ts-expect-error not a collection that comes in pages
infiniteQueryOptions(ev, '/evses/{evse_id}', { params: { path } })
// @ts-expect-error a path parameter of something else
queryKey('/evses/{evse_id}', { params: { path: { vehicle_id: 'vhcl1' } } })
