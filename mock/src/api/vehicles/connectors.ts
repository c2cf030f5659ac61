import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { at, pathAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { vehicleSeries } from './vehicles.ts'

type Connectors = Schema<'VehicleConnectors'>

/** Plugs of a vehicle. What is kept is only what was set for it; without that, the native one is its model's. */
export const vehicleConnectorsType = resourceType<Connectors>({
  path: '/vehicles/{vehicle_id}/connectors',
  single: (_, { vehicle_id: id = '' }) => ({
    url: at(`/vehicles/${id}/connectors`),
    vehicle: at(`/vehicles/${id}`),
    ...(id === vehicleSeries.documented[0]
      ? { native_connector: 'CCS', adaptors: ['NACS'], updated_at: '2024-04-17T09:39:45.984584Z' }
      : { native_connector: null, adaptors: [], updated_at: null }),
  }),
  live: (connectors, world) => ({
    ...connectors,
    native_connector: connectors.native_connector ?? defaultConnector(world, connectors.vehicle),
  }),
})

/** The plug to expect of a vehicle, which is the one that its model usually has. */
export function defaultConnector(world: World, vehicle: unknown): Connectors['native_connector'] {
  const follow = (url: unknown) => world.get(pathAt(url) ?? '')
  const model = follow(follow(follow(vehicle)?.trim)?.model)
  return (model?.default_connector_type ?? null) as Connectors['native_connector']
}
