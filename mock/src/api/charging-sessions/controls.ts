import { conditionAt, conditionOfEvse } from '../../charging/condition.ts'
import { faultAt } from '../../charging/device-faults.ts'
import { profileOf } from '../../charging/fleet.ts'
import type { Profile } from '../../charging/profile.ts'
import { LONGEST, recordStay } from '../../charging/records.ts'
import { roadAt } from '../../charging/road.ts'
import { covers, type Mode, type Stay, type Stretch } from '../../charging/stay.ts'
import { stayAt } from '../../charging/stays.ts'
import { transition } from '../../charging/transition.ts'
import { keepLevel } from '../../charging/typed-levels.ts'
import { isIdOf } from '../../engine/world/ulid.ts'
import { idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { Rejection } from '../../http/problem.ts'
import { reportEvse, reportVehicle } from './report-now.ts'

/**
 * Plugs a vehicle in. It stays until {@link unplug}.
 *
 * @param at id of the EVSE; its own if that is free when left out, or else a socket
 * @returns path of the charging session that began
 * @throws {Rejection} 404 for a vehicle that does not exist, 409 for one that is at the plug and for an EVSE that has
 * another one or is broken, 422 for one that the user does not have
 */
export function plugIn(world: World, vehicle: string, at?: string): string {
  const now = world.now()
  const { resource, profile } = known(world, vehicle)
  if (stayAt(world, vehicle, now))
    throw conflict(`The vehicle ${vehicle} is plugged in already. Unplug it first.`)
  const { home } = profile
  const evse = at === undefined ? freePlug(world, profile) : plugAt(world, profile, at)
  const capacity = Number(resource.effective_battery_size_watt_hours)
  const limit = Number(resource.maximum_charge_limit_percentage ?? 100)
  const id = world.newId('cses')
  const condition = conditionAt(world, vehicle, now)
  const stretch = begun(
    world,
    vehicle,
    resource.smart_charging_enabled === false ? 'UNMANAGED_HOME' : 'SMART',
  )
  recordStay(world, {
    id,
    vehicle: profile.vehicle,
    evse,
    public: false,
    start: now,
    end: now + LONGEST,
    level: Math.min(condition?.level ?? 0, capacity),
    driven: condition?.road.habitual ?? 0,
    capacity,
    target: Math.round((capacity * limit) / 100),
    rate: profile.rate,
    offset: home.offset,
    plugged: true,
    stretches: [stretch],
  })
  const path = world.create('/charging_sessions', id, { id, vehicle })
  report(world, vehicle, evse)
  world.events.announce(transition('created', stretch.id, now))
  return path
}

/** The EVSE of a vehicle, if it can be plugged in there. */
function freePlug(world: World, { evse }: Profile): Profile['evse'] {
  const usable = evse !== null && world.get(`/evses/${evse}`) && hindrance(world, evse) === undefined
  return usable ? evse : null
}

/** The EVSE that somebody chose for a vehicle. */
function plugAt(world: World, { vehicle, user }: Profile, evse: string): Profile['evse'] {
  const owner = world.get(`/evses/${evse}`)?.user
  if (!isIdOf('evse', evse) || owner === undefined || idAt(owner) !== user)
    throw new Rejection({
      status: 422,
      title: 'Request failed validation.',
      detail: `The user of ${vehicle} has no EVSE ${evse}.`,
      field_errors: { evse_id: [`Not one of the EVSEs of ${user}.`] },
    })
  const hindered = hindrance(world, evse)
  if (hindered !== undefined) throw conflict(hindered)
  return evse
}

/** Why no vehicle can be plugged into an EVSE now; undefined where one can. */
function hindrance(world: World, evse: string): string | undefined {
  const other = conditionOfEvse(world, evse, world.now())?.profile.vehicle
  if (other !== undefined) return `The vehicle ${other} is plugged into ${evse}. Unplug it first.`
  const code = faultAt(world, evse, world.now())
  return code && `The EVSE ${evse} has the fault ${code}. Clear it first.`
}

/**
 * Keeps energy from flowing into a vehicle from now on, for as long as it is at the plug, or lets it flow again. Nothing
 * happens to one that is not at the plug.
 */
export function pauseFlow(world: World, vehicle: string, paused: boolean): void {
  const now = world.now()
  const stay = stayAt(world, vehicle, now)
  if (!stay) return
  const before = stay.pauses ?? []
  if (before.some(({ to }) => to === null) === paused) return
  const pauses = paused
    ? [...before, { from: now, to: null }].slice(-MOST_PAUSES)
    : before.map((pause) => (pause.to === null ? { ...pause, to: now } : pause))
  keep(world, { ...stay, pauses })
}

/** As many pauses as are kept of one stay. */
const MOST_PAUSES = 20

/**
 * Unplugs a vehicle.
 *
 * @returns path of the charging session that ended
 * @throws {Rejection} 404 for a vehicle that does not exist, 409 for one that is not at the plug
 */
export function unplug(world: World, vehicle: string): string {
  known(world, vehicle)
  const now = world.now()
  const stay = stayAt(world, vehicle, now)
  if (!stay) throw conflict(`The vehicle ${vehicle} is not plugged in. Plug it in first.`)
  keep(world, { ...stay, end: now, unplugged: true })
  report(world, vehicle, stay.evse)
  const last = stay.stretches.at(-1)
  if (last) world.events.announce(transition('ended', last.id, now))
  return `/charging_sessions/${stay.id}`
}

/**
 * Begins another charging mode in the middle of a stay.
 *
 * @throws {Rejection} 409 where the stay is over, the present mode is another one, or smart charging is off
 */
export function changeMode(world: World, stay: Stay, from: Mode, to: Mode): void {
  const { resource } = known(world, stay.vehicle)
  const now = world.now()
  if (resource.smart_charging_enabled === false)
    throw conflict('Smart charging is switched off for the vehicle. Switch it on first.')
  const last = stay.stretches.at(-1)
  if (!last || !covers(stay, now)) throw conflict('The charging session is over.')
  if (last.mode !== from) throw conflict(`The current sub-session is ${last.mode}, not ${from}.`)
  const next = begun(world, stay.vehicle, to)
  keep(world, { ...stay, stretches: [...stay.stretches, next] })
  report(world, stay.vehicle, stay.evse)
  world.events.announce(transition('ended', last.id, now))
  world.events.announce(transition('created', next.id, now))
}

/**
 * Takes the battery level that a driver types in for what there is: it is driven away, and charged from there on.
 *
 * @param percentage of the battery's effective size
 * @throws {Rejection} 404 for a vehicle that does not exist
 */
export function typeLevel(world: World, vehicle: string, percentage: number): void {
  const { resource } = known(world, vehicle)
  const time = world.now()
  const level = (Number(resource.effective_battery_size_watt_hours) * percentage) / 100
  const stay = stayAt(world, vehicle, time)
  if (stay) keep(world, { ...stay, typed: [...(stay.typed ?? []), { time, level }].slice(-MOST_TYPED) })
  else keepLevel(world, vehicle, { time, level })
}

/** As many levels as are kept of one stay. */
const MOST_TYPED = 20

/** Keeps a stay that somebody changed, and how far the vehicle had driven when it came. */
function keep(world: World, stay: Stay): void {
  const profile = profileOf(world, stay.vehicle)
  const driven = stay.driven ?? (profile && roadAt(world, profile, stay.start).habitual)
  recordStay(world, { ...stay, ...(driven !== undefined && { driven }) })
}

/** What somebody brings about shows at once. */
function report(world: World, vehicle: string, evse: string | null): void {
  reportVehicle(world, vehicle)
  if (evse !== null) reportEvse(world, evse)
}

/** A stretch that begins now. */
function begun(world: World, vehicle: string, mode: Mode): Stretch {
  const id = world.newId('csub')
  world.create('/charging_sub_sessions', id, { id, vehicle })
  return { id, mode, start: world.now() }
}

function known(world: World, vehicle: string) {
  const resource = world.get(`/vehicles/${vehicle}`)
  const profile = profileOf(world, vehicle)
  if (resource && profile) return { resource, profile }
  throw new Rejection({ status: 404, title: 'Not found', detail: `There is no vehicle ${vehicle}.` })
}

function conflict(detail: string): Rejection {
  return new Rejection({ status: 409, title: 'Conflict', detail })
}
