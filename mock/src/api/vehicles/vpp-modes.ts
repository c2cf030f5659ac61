import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import type { Vehicle } from './vehicles.ts'

/** A vehicle can be told when to charge while its connection works; how fast is up to the EVSE. */
export const vehicleVppModesType = resourceType<Schema<'VPPModes'>>({
  path: '/vehicles/{vehicle_id}/vpp_modes',
  single(world, { vehicle_id: id = '' }) {
    const vehicle = world.get(`/vehicles/${id}`) as Vehicle | undefined
    return {
      target_power: false,
      import_max_power: false,
      export_max_power: false,
      charge_mode: vehicle?.integrated === 'ACTIVE',
    }
  },
})
