// Compiled by `npm run typecheck`, never run: each @ts-expect-error is a mistake that must not compile.
import { expectTypeOf } from 'vitest'
import { vehicleType } from '../../mock/src/api/vehicles/vehicle-type.ts'
import type { CallOf, Handlers } from '../../mock/src/engine/reading/call.ts'
import type { BodyOf, ReplyOf } from '../../mock/src/engine/reading/declared.ts'
import { find } from '../../mock/src/engine/reading/visible.ts'
import type { Schema } from '../../mock/src/engine/world/schema.ts'

type Update = 'PATCH /evses/{evse_id}'

declare const call: CallOf<'PATCH /vehicles/{vehicle_id}'>
declare function answer(call: CallOf<Update>, kept: Partial<BodyOf<Update>>): ReplyOf<Update>

// What an operation is called with is what the document says.
expectTypeOf(call.params.vehicle_id).toEqualTypeOf<Schema<'VehicleId'>>()
expectTypeOf(call.body).toEqualTypeOf<Schema<'VehicleUpdate'>>()
expectTypeOf<CallOf<'GET /tariffs'>['query']['available_for_user_id']>().toExtend<string | undefined>()
// @ts-expect-error no query parameter of this operation has this name
call.query.brand

// What is found by its type has its properties.
expectTypeOf(find(call, vehicleType, call.path)).toEqualTypeOf<Schema<'Vehicle'>>()
expectTypeOf(call.world.read(vehicleType, call.path)).toEqualTypeOf<Schema<'Vehicle'> | undefined>()

export const misspelt: Handlers = {
  // @ts-expect-error the document has no such path
  'GET /vehicle/{vehicle_id}/status': () => ({ status: 204 }),
}

export const mistakes: Handlers = {
  // @ts-expect-error nobody decided what `location` does
  'PATCH /evses/{evse_id}': { body: {}, answer },
  // @ts-expect-error the page is an array of vehicles
  'GET /vehicles': () => ({ status: 200, body: { vehicles: [] } }),
  // @ts-expect-error this operation does not answer 202
  'DELETE /evses/{evse_id}': () => ({ status: 202 }),
}
