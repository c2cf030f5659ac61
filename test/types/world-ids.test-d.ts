// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { inverterSeries } from '../../mock/src/api/solar/inverters.ts'
import { documentedStays } from '../../mock/src/charging/documented.ts'
import { defaultUser } from '../../mock/src/engine/world/people.ts'
import { idOfOrdinal, type Series } from '../../mock/src/engine/world/series.ts'
import { storeType } from '../../mock/src/engine/world/store.ts'
import { type IdOf, isIdOf } from '../../mock/src/engine/world/ulid.ts'
import { at, entryAt, isUrl, type ResourceUrl } from '../../mock/src/engine/world/url.ts'
import type { World } from '../../mock/src/engine/world/world.ts'
import type { components } from '../../src/index.ts'

declare const world: World
declare const text: string
declare const unknown: unknown
declare const vehicle: components['schemas']['VehicleId']

// Ids of the world are those of the document, each of its kind.
expectTypeOf<IdOf<'vhcl'>>().toEqualTypeOf<components['schemas']['VehicleId']>()
expectTypeOf(idOfOrdinal(inverterSeries, world, 0)).toEqualTypeOf<components['schemas']['InverterId']>()
expectTypeOf(defaultUser(world)).toEqualTypeOf<components['schemas']['UserId']>()
expectTypeOf(documentedStays(text)[0]?.vehicle).toEqualTypeOf<typeof vehicle | undefined>()
expectTypeOf<Parameters<Series<object, 'site'>['derive']>[1]>().toEqualTypeOf<IdOf<'site'>>()
if (isIdOf('evse', unknown)) expectTypeOf(unknown).toEqualTypeOf<components['schemas']['EVSEId']>()
// @ts-expect-error of another kind
const evse: IdOf<'evse'> = vehicle
// @ts-expect-error not checked
const user: IdOf<'user'> = text
expectTypeOf([evse, user]).toEqualTypeOf<(IdOf<'evse'> | IdOf<'user'>)[]>()

// A path is no URL, and other text is none either.
const log = at(`/vehicles/${vehicle}/status_logs`)
expectTypeOf(log).toEqualTypeOf<ResourceUrl>()
expectTypeOf(entryAt(log, text)).toEqualTypeOf<ResourceUrl>()
// @ts-expect-error a path
entryAt(`/vehicles/${vehicle}/status_logs`, text)
// @ts-expect-error not checked
entryAt(text, text)
if (isUrl(text)) entryAt(text, text)

// What is in a store has the type of the store.
const owners = storeType<{ readonly user: string }>({ path: '/owners/{id}' })
expectTypeOf(world.store(owners).get(text)).toEqualTypeOf<{ readonly user: string } | undefined>()
// @ts-expect-error another value
world.store(owners).set(text, { owner: text })
// @ts-expect-error a store is declared, not named
world.store('/owners/{id}')
