import { DAY, HOUR } from '../world/timestamp.ts'
import { idAt } from '../world/url.ts'
import type { World } from '../world/world.ts'
import { profileOf } from './fleet.ts'
import type { Profile } from './profile.ts'
import { pluggedVehicles, recordedStays } from './records.ts'
import { covers, type Flow, flowsOf, levelAt, type Stay } from './stay.ts'
import { lastStay, staysOf } from './stays.ts'

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
  /** When it left the plug, while it is away from it; undefined where it never was at one. */
  readonly left: number | undefined
}

/** How a vehicle is at a time; undefined where there is none of this id. */
export function conditionAt(world: World, vehicle: string, time: number): Condition | undefined {
  const profile = profileOf(world, vehicle)
  if (!profile) return undefined
  const last = lastStay(world, vehicle, time)
  if (!last || !covers(last, time)) {
    const level = levelBetween(world, profile, last, time)
    return {
      profile,
      stay: undefined,
      flow: undefined,
      charging: false,
      level,
      added: 0,
      left: last?.end ?? undefined,
    }
  }
  const flow = flowsOf(last).findLast(({ stretch }) => stretch.start <= time)
  return {
    profile,
    stay: last,
    flow,
    charging: flow !== undefined && flow.from <= time && time < flow.to,
    level: levelAt(last, time),
    added: levelAt(last, time) - last.level,
    left: undefined,
  }
}

/** Driving takes from the battery evenly, from what the last stay left to what the next one finds. */
function levelBetween(world: World, profile: Profile, last: Stay | undefined, time: number): number {
  const end = last?.end
  const before = last && end ? levelAt(last, end) : profile.capacity * 0.7
  if (!last || !end) return before
  const [next] = staysOf(world, profile.vehicle, time)
  if (!next) return before
  return before + ((time - end) / (next.start - end)) * (Math.min(next.level, before) - before)
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

/** Hour of the day on local clocks, with fractions. */
export const hourOf = (time: number, offset: number) => ((((time + offset) % DAY) + DAY) % DAY) / HOUR
