import { reportEvse, reportVehicle } from '../api/charging-sessions/report-now.ts'
import { addEvse } from '../api/evses/add-evse.ts'
import { reconnectEvse } from '../api/evses/reconnect.ts'
import { addHomeBattery } from '../api/home-batteries/home-batteries.ts'
import { reportHomeBattery } from '../api/home-batteries/home-battery-type.ts'
import { reportInverter } from '../api/solar/inverter-type.ts'
import { addInverter } from '../api/solar/inverters.ts'
import { addVehicle } from '../api/vehicles/add-vehicle.ts'
import { reconnectVehicle } from '../api/vehicles/reconnect.ts'
import { isSilent, speakAgain } from '../charging/silence.ts'
import { draw } from '../engine/world/draw.ts'
import type { Resource } from '../engine/world/resource.ts'
import { at, idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import type { Authorization } from './authorization.ts'
import { DEVICES, optionsOf, stepsOf } from './step.ts'

/** A device that was connected. */
export interface Connected {
  readonly id: string
  readonly url: string
}

type Act = Readonly<Record<Authorization['device'], (world: World, id: string) => void>>

/** What comes online tells how it is. */
const REPORT: Act = {
  vehicle: reportVehicle,
  evse: reportEvse,
  inverter: reportInverter,
  home_battery: reportHomeBattery,
}

const RECONNECT: Act = {
  vehicle(world, id) {
    reconnectVehicle(world, id)
    reportVehicle(world, id)
  },
  evse(world, id) {
    reconnectEvse(world, id)
    reportEvse(world, id)
  },
  inverter: (world, id) => comeBack(world, id, reportInverter),
  home_battery: (world, id) => comeBack(world, id, reportHomeBattery),
}

/** One that was there all the time has nothing to tell. */
function comeBack(world: World, id: string, report: (world: World, id: string) => void): void {
  if (!isSilent(world, id, world.now())) return
  speakAgain(world, id)
  report(world, id)
}

/** Puts what the user connected into the world, or connects again what was there. */
export function connect(world: World, authorization: Authorization, count: number): Connected[] {
  const { existing, device } = authorization
  if (existing !== undefined) {
    const path = `${DEVICES[device]}/${existing}`
    RECONNECT[device](world, existing)
    return [{ id: existing, url: at(path) }]
  }
  const create = { vehicle, evse, inverter, home_battery: homeBattery }[device]
  return Array.from({ length: count }, () => {
    const added = create(world, authorization)
    REPORT[device](world, added.id)
    return added
  })
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
  const path = addVehicle(world, {
    trim: String(trim?.url),
    user: at(`/users/${authorization.user}`),
    integrated: 'ACTIVE',
    battery_size_watt_hours: battery,
    effective_battery_size_watt_hours: Math.round(battery * 0.096) * 10,
    maximum_charge_limit_percentage: 80,
    description: named(world, authorization.user, `${make?.name} ${model?.name}`),
    vehicle_class: 'PASSENGER',
  })
  return connected(path)
}

/** A name that no other vehicle of a user has: the second Volvo C40 is `Volvo C40 (2)`. */
function named(world: World, user: string, name: string): string {
  const source = world.collection('/vehicles')?.source.owned?.(user)
  const taken = new Set<unknown>()
  for (const key of source?.keys(undefined, true) ?? []) {
    taken.add(source?.get(key)?.description)
    if (taken.size === MOST_NAMES) break
  }
  let count = 1
  const next = () => (count === 1 ? name : `${name} (${count})`)
  while (taken.has(next())) count++
  return next()
}

/** As many vehicles as are looked at for their names; who has more has some of one name. */
const MOST_NAMES = 1000

function evse(world: World, authorization: Authorization): Connected {
  const model = String(chosenOrFirst(world, authorization)?.id)
  return connected(addEvse(world, { model, user: authorization.user, lifecycle_state: 'COMMISSIONED' }))
}

function inverter(world: World, authorization: Authorization): Connected {
  const model = chosenOrFirst(world, authorization)?.url
  return connected(addInverter(world, { model: String(model), user: authorization.user }))
}

function homeBattery(world: World, authorization: Authorization): Connected {
  const model = chosenOrFirst(world, authorization)?.url
  return connected(addHomeBattery(world, String(model), authorization.user))
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

const connected = (path: string): Connected => ({ id: idAt(at(path)) ?? '', url: at(path) })
