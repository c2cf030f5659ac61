import { draw } from '../../engine/world/draw.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { rows } from '../../engine/world/source.ts'
import { DAY, instant, timestamp } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import { vehicleModelFacts } from './catalogue.ts'

type Connector = Schema<'VehicleModelConnector'>
type Provenance = Pick<Connector, 'source' | 'confidence' | 'verified_at' | 'updated_at'>

const REGIONS = ['EUROPE', 'NORTH_AMERICA'] as const

/** Plugs of a model by region. The region is the key. */
export const modelConnectorType = resourceType<Connector>({
  path: '/vehicle_models/{vehicle_model_id}/connectors/{region}',
  collection(_, { vehicle_model_id: model = '' }) {
    const plugs = vehicleModelFacts(model)?.plugs ?? []
    return rows(
      REGIONS.flatMap((region, index) => {
        const plug = plugs[index]
        return plug ? [[region, connector(model, region, plug)] as const] : []
      }),
    )
  },
})

function connector(
  model: string,
  region: Schema<'ChargingRegion'>,
  plug: Connector['connector_type'],
): Connector {
  return {
    url: at(`/vehicle_models/${model}/connectors/${region}`),
    vehicle_model: at(`/vehicle_models/${model}`),
    region,
    connector_type: plug,
    ...(model === 'vmod01HSBR8Z36GD7A46K7M4R12VG0' ? DOCUMENTED[region] : invented(model, region)),
  }
}

function invented(model: string, region: string): Provenance {
  const chance = draw('catalogue', model, region)
  const updated = Date.UTC(2024, 0, 1) + chance.int(1, 700) * DAY
  const source = chance.pick(['EV_ENERGY', 'CAR_API', 'PROVIDER', null])
  const checked = source === 'EV_ENERGY'
  return {
    source,
    confidence: checked ? 'HIGH' : source === null ? null : chance.pick(['MEDIUM', 'LOW']),
    verified_at: checked ? instant(updated - chance.int(1, 5) * DAY) : null,
    updated_at: timestamp(updated, chance.int(0, 999)),
  }
}

const updated_at = '2024-04-17T09:39:45.984584Z'
const DOCUMENTED: { readonly [Region in Schema<'ChargingRegion'>]: Provenance } = {
  NORTH_AMERICA: {
    source: 'EV_ENERGY',
    confidence: 'HIGH',
    verified_at: '2024-04-16T14:05:00Z',
    updated_at,
  },
  EUROPE: { source: 'CAR_API', confidence: 'MEDIUM', verified_at: null, updated_at },
}
