import { reference } from '../../engine/reading/body.ts'
import type { Handlers } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { vehicleModelType, vehicleTrimType } from './catalogue.ts'

export const trimHandlers: Handlers = {
  'POST /vehicle_trims': {
    body: { name: 'handled', model: 'handled', battery_size_watt_hours: 'handled' },
    answer(call) {
      const { name, battery_size_watt_hours } = call.body
      const model = reference(call, 'model', vehicleModelType)?.url ?? ''
      const url = addTrim(call.world, { name, model, battery_size_watt_hours })
      return { status: 201, body: find(call, vehicleTrimType, pathAt(url) ?? '') }
    },
  },
}

/**
 * Adds a trim that no list shows, as nobody can connect to it.
 *
 * @returns its URL
 */
export function addTrim(world: World, trim: Schema<'VehicleTrimCreate'>): string {
  const id = world.newId('trim')
  return at(
    world.create('/vehicle_trims', id, {
      id,
      url: at(`/vehicle_trims/${id}`),
      ...trim,
      onboarding_url: null,
    }),
  )
}
