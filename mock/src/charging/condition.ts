import { DAY } from '../engine/world/timestamp.ts'
import { idAt } from '../engine/world/url.ts'
import type { World } from '../engine/world/world.ts'
import { profileOf } from './fleet.ts'
import type { Profile } from './profile.ts'
import { pluggedVehicles, recordedStays } from './records.ts'
import { type Road, roadAt } from './road.ts'
import {
  broughtUntil,
  covers,
  type Flow,
  flowsAt,
  flowsOf,
  type KnownLevel,
  levelAt,
  type Stay,
} from './stay.ts'
import { lastStay, staysOf } from './stays.ts'
import { typedLevels } from './typed-levels.ts'

/** How a vehicle is at a time. Energies are in watt-hours, powers in watts. */
export interface Condition {
  readonly profile: Profile
  /** The stay at the plug; undefined while it is on the road or parked. */
  readonly stay: Stay | undefined
  /** The mode in force, while it is at the plug. */
  readonly flow: Flow | undefined
  readonly charging: boolean
  readonly level: number
  /** Energy that the present stay has brought so far. */
  readonly added: number
  /** Where driving has led it. */
  readonly road: Road
}

/** How a vehicle is at a time; undefined where there is none of this id. */
export function conditionAt(world: World, vehicle: string, time: number): Condition | undefined {
  const profile = profileOf(world, vehicle)
  if (!profile) return undefined
  const road = roadAt(world, profile, time)
  const last = lastStay(world, vehicle, time)
  if (!last || !covers(last, time)) {
    const level = levelOnRoad(world, profile, last, road, time)
    return { profile, stay: undefined, flow: undefined, charging: false, level, added: 0, road }
  }
  const flow = flowsOf(last).findLast(({ stretch }) => stretch.start <= time)
  return {
    profile,
    stay: last,
    flow,
    charging: flow !== undefined && flowsAt(flow, time),
    level: levelAt(last, time),
    added: broughtUntil(last, time),
    road,
  }
}

/** Part of a battery that is full when nothing has told of it yet. */
const UNKNOWN = 0.7

/** Nothing is known any more of a vehicle that did not tell for as long: it may have charged anywhere. */
const KNOWN_FOR = 5 * DAY

/** What driving has left of the last known level; what it leaves for the next stay, where that is long ago. */
function levelOnRoad(
  world: World,
  profile: Profile,
  last: Stay | undefined,
  road: Road,
  time: number,
): number {
  const { capacity, vehicle } = profile
  const known = lastKnown(world, profile, last, time)
  const left = known && Math.max(0, known.level - (road.driven - roadAt(world, profile, known.time).driven))
  if (left !== undefined && known && time - known.time <= KNOWN_FOR) return left
  const [next] = staysOf(world, vehicle, time)
  if (!next) return left || capacity * UNKNOWN
  return Math.min(capacity, next.level + roadAt(world, profile, next.start).driven - road.driven)
}

function lastKnown(
  world: World,
  profile: Profile,
  last: Stay | undefined,
  time: number,
): KnownLevel | undefined {
  const typed = typedLevels(world, profile.vehicle).findLast((level) => level.time <= time)
  if (!last?.end || (typed && typed.time >= last.end)) return typed
  return { time: last.end, level: levelAt(last, last.end) }
}

/** The vehicles that charge at an EVSE, or have done so. */
export function vehiclesAt(world: World, evse: string): Profile[] {
  const user = idAt(world.get(`/evses/${evse}`)?.user)
  const vehicles = user === undefined ? [] : pluggedVehicles(world, user)
  return vehicles.flatMap((vehicle) => {
    const profile = profileOf(world, vehicle)
    const there = profile?.evse === evse || recordedStays(world, vehicle).some((stay) => stay.evse === evse)
    return profile && there ? [profile] : []
  })
}

/** The vehicle, among some, that is plugged into an EVSE at a time. */
export function conditionOfEvse(
  world: World,
  evse: string,
  time: number,
  vehicles: readonly Profile[] = vehiclesAt(world, evse),
): Condition | undefined {
  for (const { vehicle } of vehicles) {
    const condition = conditionAt(world, vehicle, time)
    if (condition?.stay?.evse === evse) return condition
  }
  return undefined
}
