// Compiled by `npm run typecheck`, never run: what the types look up is what follows from the types of the operations.
import { expectTypeOf } from 'vitest'
import type { paths } from '../../generated/schema.ts'
import type { ExpandValue, Init, Method, Operation, PathOf, PathThatRequiresNothing } from '../../src/call.ts'
import { createClient } from '../../src/index.ts'

type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never
}[keyof paths]
type Free<M extends Method> = {
  [P in PathsWith<M>]: Record<never, never> extends Init<P, M> ? P : never
}[PathsWith<M>]
// What has no such parameter fits as well, and says nothing of its values.
type ExpandIn<O> = O extends { parameters: { query?: { expand?: readonly (infer V extends string)[] } } }
  ? string extends V
    ? never
    : V
  : never

expectTypeOf<{ [M in Method]: PathOf<M> }>().toEqualTypeOf<{ [M in Method]: PathsWith<M> }>()
expectTypeOf<{ [M in Method]: PathThatRequiresNothing<M> }>().toEqualTypeOf<{ [M in Method]: Free<M> }>()
expectTypeOf<{ [M in Method]: { [P in PathOf<M>]: ExpandValue<P, M> } }>().toEqualTypeOf<{
  [M in Method]: { [P in PathOf<M>]: ExpandIn<Operation<P, M>> }
}>()

const ev = createClient()
// @ts-expect-error a query parameter is required
ev.GET('/dispatcher_logs')
// @ts-expect-error and does not become optional with the options of fetch
ev.GET('/dispatcher_logs', { cache: 'no-store' })
// @ts-expect-error one of these needs the id of an EVSE
ev.GET('/evses' as '/evses' | '/evses/{evse_id}')

// With less than two, a path of a method could not be told from any of them.
type Alone<M extends Method> = { [P in PathOf<M>]: PathOf<M> extends P ? P : never }[PathOf<M>]
expectTypeOf<{ [M in Method]: Alone<M> }[Method]>().toEqualTypeOf<never>()

export const relay = (path: PathOf<'get'>, init: Init<PathOf<'get'>, 'get'>) => ev.GET(path, init)
// @ts-expect-error the path may be one that requires something
export const bare = (path: PathOf<'get'>) => ev.GET(path)
