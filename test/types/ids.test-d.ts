// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { type Id, idOf, isId, newId, parseId, urlOf } from '../../src/ids.ts'
import type { components } from '../../src/index.ts'

declare const text: string
declare const unknown: unknown

// An id of this module is an id of the API's types.
expectTypeOf<Id<'evse'>>().toEqualTypeOf<components['schemas']['EVSEId']>()
expectTypeOf<Id<'vhcl'>>().not.toExtend<components['schemas']['EVSEId']>()

expectTypeOf(parseId(text)).toEqualTypeOf<ReturnType<typeof parseId>>()
expectTypeOf(parseId(text, 'evse').id).toEqualTypeOf<`evse${string}`>()
expectTypeOf(parseId(text, 'evse').path).toEqualTypeOf<'/evses'>()
expectTypeOf(parseId(text, 'ewlt').path).toEqualTypeOf<null>()
expectTypeOf(idOf(text, 'vhcl')).toEqualTypeOf<`vhcl${string}`>()
// @ts-expect-error without a prefix it may be the id of any collection, whatever the context wants
const evse: Id<'evse'> = idOf(text)
expectTypeOf(evse).toEqualTypeOf<`evse${string}`>()
expectTypeOf(idOf(text)).toEqualTypeOf<Id>()
expectTypeOf(newId('evse')).toEqualTypeOf<`evse${string}`>()
if (isId(unknown, 'evse')) expectTypeOf(unknown).toEqualTypeOf<`evse${string}`>()
if (isId(unknown)) expectTypeOf(unknown).toExtend<Id>()

urlOf(newId('evse'))
// @ts-expect-error waitlist entries have no URL
urlOf(newId('ewlt'))
// @ts-expect-error not checked
urlOf(text)
// @ts-expect-error not a prefix
newId('abcd')
// @ts-expect-error not a prefix
isId(text, 'abcd')
// @ts-expect-error a misspelt option
newId('evse', { tim: 0 })
