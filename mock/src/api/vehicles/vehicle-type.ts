import { withVehicleStatusLog } from '../../charging/latest.ts'
import { draw } from '../../engine/world/draw.ts'
import { userUrl } from '../../engine/world/people.ts'
import { remembered } from '../../engine/world/remembered.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { idOfOrdinal, seriesSource } from '../../engine/world/series.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { addressed } from './add-vehicle.ts'
import { TRIMS, VEHICLE_MAKES, VEHICLE_MODELS, vehicleModelFacts } from './catalogue.ts'
import { residentOf } from './resident.ts'
import { type Vehicle, vehicleSeries } from './vehicles.ts'

export const vehicleType = resourceType<Vehicle>({
  path: '/vehicles/{vehicle_id}',
  collection: (world) =>
    seriesSource({ ...vehicleSeries, derive: (_, __, ordinal) => derived(world, ordinal) }, world),
  live: (vehicle, world) => withVehicleStatusLog(world, addressed(vehicle)),
  owner: ({ user }) => idAt(user),
})

const derived = remembered((world, ordinal): Vehicle => {
  const id = idOfOrdinal(vehicleSeries, world, ordinal)
  const owner = vehicleSeries.owner(ordinal)
  const { trim, integrated, ...rest } = DOCUMENTED[-ordinal - 1] ?? invented(world, ordinal)
  const battery = trim.battery_size_watt_hours ?? 60_000
  return {
    id,
    url: at(`/vehicles/${id}`),
    trim: trim.url,
    user: userUrl(world, owner),
    latest_status_log: null,
    charging_sub_sessions: at(`/charging_sub_sessions?vehicle_id=${id}`),
    integrated,
    battery_size_watt_hours: battery,
    // Without a connection nobody knows the odometer, which tells the wear.
    effective_battery_size_watt_hours:
      integrated === 'UNINTEGRATED' ? battery : Math.round((battery * (1 - rest.wear)) / 100) * 100,
    maximum_charge_limit_percentage: rest.limit,
    description: rest.description,
    disabled: false,
    smart_charging_enabled: rest.smart,
    vehicle_class: rest.vehicle_class,
  }
})

interface Kind extends Pick<Vehicle, 'integrated' | 'description' | 'vehicle_class'> {
  readonly trim: Schema<'VehicleTrim'>
  /** Part of the battery's capacity that is gone. */
  readonly wear: number
  readonly limit: number
  readonly smart: boolean
}

function invented(world: World, ordinal: number): Kind {
  const chance = draw(world.seed, 'vehicle', ordinal)
  const { country, firstName } = residentOf(world, vehicleSeries.owner(ordinal))
  const sold = soldIn(country)
  const trim = sold[chance.int(0, sold.length - 1)] ?? documented('trim01HRFHBCM7VBSWRPVYFBQMH2BR')
  const broken = chance.chance(0.1)
  return {
    trim,
    integrated: trim.onboarding_url === null ? 'UNINTEGRATED' : broken ? 'INACTIVE' : 'ACTIVE',
    description: `${firstName}'s ${nameOf(trim)}`,
    vehicle_class: chance.chance(0.9) ? 'PASSENGER' : chance.pick(['COMMERCIAL', null]),
    wear: chance.int(0, 80) / 1000,
    limit: chance.pick([80, 80, 80, 90, 100]),
    smart: chance.chance(0.9),
  }
}

const byCountry = new Map<string, readonly Kind['trim'][]>()

function soldIn(country: string): readonly Kind['trim'][] {
  const known = byCountry.get(country)
  if (known) return known
  const sold = TRIMS.filter(({ model }) => vehicleModelFacts(idAt(model) ?? '')?.sold.includes(country))
  byCountry.set(country, sold)
  return sold
}

/** `Volvo C40`, for a trim of it. */
function nameOf({ model: url }: Kind['trim']): string {
  const model = VEHICLE_MODELS.find((candidate) => candidate.url === url)
  const make = VEHICLE_MAKES.find((candidate) => candidate.url === model?.make)
  return `${make?.name} ${model?.name}`
}

const documented = (id: string) => TRIMS.find((trim) => trim.id === id) as Kind['trim']
const usual = { vehicle_class: 'PASSENGER', wear: 0.04, smart: true } as const
const DOCUMENTED: readonly Kind[] = [
  {
    trim: documented('trim01HRFHBCM7VBSWRPVYFBQMH2BR'),
    integrated: 'ACTIVE',
    description: 'My Volvo C40',
    limit: 80,
    ...usual,
  },
  {
    trim: documented('trim01HV4M8A7C2E4G6J8M0P3R5T7V'),
    integrated: 'UNINTEGRATED',
    description: 'My Renault Zoe',
    limit: 100,
    ...usual,
  },
  {
    trim: documented('trim01HSBR9C4N8TZ2W6X0Y5A7B9DF'),
    integrated: 'ACTIVE',
    description: 'The other Volvo',
    limit: 80,
    ...usual,
  },
]
