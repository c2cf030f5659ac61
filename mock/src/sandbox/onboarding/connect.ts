import { addInverter } from '../resources/devices/inverters.ts'
import { giveCpid } from '../resources/evses/cpids.ts'
import { draw } from '../world/draw.ts'
import type { Resource } from '../world/resource-type.ts'
import { at, idAt } from '../world/url.ts'
import type { World } from '../world/world.ts'
import type { Authorization } from './authorization.ts'
import { optionsOf, stepsOf } from './step.ts'

/** A device that was connected. */
export interface Connected {
  readonly id: string
  readonly url: string
}

/** Puts what the user connected into the world, or connects again what was there. */
export function connect(world: World, authorization: Authorization, count: number): Connected[] {
  const { existing, device } = authorization
  if (existing !== undefined) {
    const path = `/${device}s/${existing}`
    if (device === 'vehicle') world.change(path, { integrated: 'ACTIVE' })
    return [{ id: existing, url: at(path) }]
  }
  const create = { vehicle, evse, inverter }[device]
  return Array.from({ length: count }, () => create(world, authorization))
}

/** The number that the older API has for a device. */
export function legacyId(id: string): number {
  return draw('legacy id', id).int(1000, 9_999_999)
}

function vehicle(world: World, authorization: Authorization): Connected {
  const trim = chosenOrFirst(world, authorization)
  const model = world.get(`/vehicle_models/${idAt(trim?.model)}`)
  const make = world.get(`/vehicle_makes/${idAt(model?.make)}`)
  const battery = Number(trim?.battery_size_watt_hours ?? 60_000)
  return add(world, '/vehicles', 'vhcl', (id) => ({
    trim: trim?.url,
    user: at(`/users/${authorization.user}`),
    latest_status_log: null,
    charging_sub_sessions: at(`/charging_sub_sessions?vehicle_id=${id}`),
    integrated: 'ACTIVE',
    battery_size_watt_hours: battery,
    effective_battery_size_watt_hours: Math.round(battery * 0.096) * 10,
    maximum_charge_limit_percentage: 80,
    description: `${make?.name} ${model?.name}`,
    disabled: false,
    smart_charging_enabled: true,
    vehicle_class: 'PASSENGER',
  }))
}

function evse(world: World, authorization: Authorization): Connected {
  const model = chosenOrFirst(world, authorization)
  const user = world.get(`/users/${authorization.user}`) as
    | { default_location?: { coordinates?: Resource | null } }
    | undefined
  const connected = add(world, '/evses', 'evse', (id) => ({
    cpid: cpidOf(id),
    model: model?.url,
    user: at(`/users/${authorization.user}`),
    latest_status_log: null,
    ct_clamp: null,
    lock_mode: 'UNLOCKED',
    location: user?.default_location?.coordinates ?? { latitude: 51.5074, longitude: -0.1278 },
    lifecycle_state: 'COMMISSIONED',
    charging_sub_sessions: at(`/charging_sub_sessions?evse_id=${id}`),
  }))
  giveCpid(world, cpidOf(connected.id), connected.id)
  return connected
}

const cpidOf = (id: string) => `SB${legacyId(id)}`

function inverter(world: World, authorization: Authorization): Connected {
  const model = chosenOrFirst(world, authorization)?.url
  const url = at(addInverter(world, { model: String(model), user: authorization.user }))
  return { id: idAt(url) ?? '', url }
}

/** What was chosen last; where the provider is to find out, the first that fits. */
function chosenOrFirst(world: World, authorization: Authorization): Resource | undefined {
  let current = authorization
  for (const step of stepsOf(authorization.device)) {
    if (current.chosen[step.field] !== undefined) continue
    const [first] = optionsOf(world, step, current)
    current = { ...current, chosen: { ...current.chosen, [step.field]: String(first?.id) } }
  }
  const last = stepsOf(authorization.device).at(-1)
  return last && world.get(`${last.collection}/${current.chosen[last.field]}`)
}

function add(
  world: World,
  collection: string,
  prefix: string,
  properties: (id: string) => Resource,
): Connected {
  const id = world.newId(prefix)
  const url = at(`${collection}/${id}`)
  world.create(collection, id, { id, url, ...properties(id) })
  return { id, url }
}
