import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { canonical } from '../../engine/world/timestamp.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { vehicleSeries } from './vehicles.ts'

type StateOfCharge = Schema<'VehicleStateOfCharge'>
type Level = Pick<StateOfCharge, 'state_of_charge_percentage' | 'source' | 'updated_at'>

/** Battery level of a vehicle: what its driver last typed in, or what it has reported since. */
export const stateOfChargeType = resourceType<StateOfCharge>({
  path: '/vehicles/{vehicle_id}/state_of_charge',
  single: (_, { vehicle_id: id = '' }) => ({
    url: at(`/vehicles/${id}/state_of_charge`),
    vehicle: at(`/vehicles/${id}`),
    ...(id === vehicleSeries.documented[0]
      ? { state_of_charge_percentage: 62, source: 'MANUAL', updated_at: '2024-04-17T09:39:45.984584Z' }
      : { state_of_charge_percentage: null, source: null, updated_at: null }),
  }),
  live(typed, world) {
    const reported = report(world, typed.vehicle)
    return reported && (reported.updated_at ?? '') > (typed.updated_at ?? '')
      ? { ...typed, ...reported }
      : typed
  },
})

function report(world: World, vehicle: string): Level | undefined {
  const latest = world.get(pathAt(vehicle) ?? '')?.latest_status_log
  const log = world.get(pathAt(latest) ?? '') as Schema<'VehicleStatusLog'> | undefined
  const percentage = log?.state_of_charge_percentage
  const time = canonical(log?.sampled_at ?? '')
  if (typeof percentage !== 'number' || time === undefined) return undefined
  return { state_of_charge_percentage: percentage, source: 'CONNECTED', updated_at: time }
}
