import { draw } from '../engine/world/draw.ts'
import type { Resource } from '../engine/world/resource.ts'
import type { Schema } from '../engine/world/schema.ts'
import type { Source } from '../engine/world/source.ts'
import { isIdOf } from '../engine/world/ulid.ts'
import { idAt, pathAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { DOCUMENTED_VEHICLE } from './documented.ts'
import { type Home, homeOf } from './home.ts'
import { origin } from './origin.ts'

/** What the charging of a vehicle depends on. Energies are in watt-hours, powers in watts. */
export interface Profile {
  readonly vehicle: Schema<'VehicleId'>
  readonly user: string
  /** Id of the EVSE that it charges at; null for a plain socket. */
  readonly evse: Schema<'EVSEId'> | null
  /** Whether the vehicle itself reports. */
  readonly integrated: boolean
  readonly capacity: number
  /** Energy in the battery at which charging ends. */
  readonly target: number
  /** Power that reaches the battery at home. */
  readonly rate: number
  /** Energy that it drives away in a day, on average. */
  readonly daily: number
  /** Whether charging is moved to better hours. */
  readonly smart: boolean
  readonly home: Home
}

/** Power that reaches the battery at a public place, for each watt-hour that it holds. */
export const PUBLIC_RATE = 1.5

// A vehicle that charges every fourth day at the latest has to do with a night of five hours, and to stay above a
// third of its battery.
const HOURS_AT_NIGHT = 4.8
const DAYS_AT_MOST = 4.9

/** Part of the target that is gone at most when a vehicle comes to charge. */
export const MOST_DRIVEN = 0.6

/** The profile of a vehicle as the world began with it; undefined for one that was added later. */
export function originalProfile(world: World, vehicle: string): Profile | undefined {
  const resource = origin(world, '/vehicles/{vehicle_id}')?.get(vehicle)
  if (!resource) return undefined
  const user = idAt(resource.user) ?? ''
  const person = origin(world, '/users/{user_id}')?.get(user)
  return profile(world, resource, user, person, originalPlug(world, user, vehicle))
}

/** The profile of a vehicle that was added since the world began; undefined where there is none. */
export function addedProfile(world: World, vehicle: string): Profile | undefined {
  const resource = world.get(`/vehicles/${vehicle}`)
  if (!resource) return undefined
  const user = idAt(resource.user) ?? ''
  const [evse = null] = usable(world.collection('/evses')?.source.owned?.(user))
  return profile(world, resource, user, world.get(pathAt(resource.user) ?? ''), evse)
}

function profile(
  world: World,
  vehicle: Resource,
  user: string,
  person: Resource | undefined,
  evse: Profile['evse'],
): Profile | undefined {
  const { id } = vehicle
  if (!isIdOf('vhcl', id)) return undefined
  const capacity = Number(vehicle.effective_battery_size_watt_hours)
  const target = Math.round((capacity * Number(vehicle.maximum_charge_limit_percentage ?? 100)) / 100)
  const slow = draw(world.seed, 'charger', id).chance(0.15)
  const documented = id === DOCUMENTED_VEHICLE
  const rate = evse === null ? 2250 : slow && !documented ? 3600 : 7200
  return {
    vehicle: id,
    user,
    evse,
    integrated: vehicle.integrated === 'ACTIVE',
    capacity,
    target,
    rate,
    daily: Math.min(7000, (rate * HOURS_AT_NIGHT) / DAYS_AT_MOST, (target * MOST_DRIVEN) / DAYS_AT_MOST),
    smart: vehicle.smart_charging_enabled !== false,
    home: homeOf(person),
  }
}

/** The EVSE of a vehicle: those of a household go to the vehicles that report first, then to the newest. */
function originalPlug(world: World, user: string, vehicle: string): Profile['evse'] {
  const vehicles = origin(world, '/vehicles/{vehicle_id}')?.owned?.(user)
  const rank = (id: string) => `${vehicles?.get(id)?.integrated === 'UNINTEGRATED' ? 0 : 1}${id}`
  const order = [...(vehicles?.keys() ?? [])].sort((a, b) => (rank(a) > rank(b) ? -1 : 1))
  const evses = [...usable(origin(world, '/evses/{evse_id}')?.owned?.(user))]
  return evses[order.indexOf(vehicle)] ?? null
}

/** The EVSEs that a vehicle may charge at: a locked one gives nothing. */
function* usable(evses: Source<Resource> | undefined): Generator<Schema<'EVSEId'>> {
  for (const id of evses?.keys() ?? [])
    if (isIdOf('evse', id) && evses?.get(id)?.lock_mode !== 'LOCKED') yield id
}
