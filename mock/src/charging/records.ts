import { storeType } from '../engine/world/store.ts'
import { DAY } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { documentedStays } from './documented.ts'
import { originalVehicles, profileOf } from './fleet.ts'
import type { Stay } from './stay.ts'

/** Stays of a vehicle that do not follow from the seed, ascending. */
export interface ChargingRecord {
  readonly stays: readonly Stay[]
}

/** How long a vehicle stays at a plug that nobody takes it from, in milliseconds: what is told of a stay grows with it. */
export const LONGEST = 30 * DAY

/** Where the stays are kept that were begun, ended or boosted by hand, by the ids of vehicles. */
export const chargingRecords = storeType<ChargingRecord>({
  path: '/charging_records/{vehicle_id}',
  owner: ({ stays: [stay] }, world) => stay && profileOf(world, stay.vehicle)?.user,
  shows: ({ stays }) =>
    stays.flatMap(({ id, stretches }) => [
      `/charging_sessions/${id}`,
      ...stretches.map((stretch) => `/charging_sub_sessions/${stretch.id}`),
    ]),
  check({ stays }) {
    for (const { id, start, end, stretches } of stays) {
      const times = [start, ...stretches.map((stretch) => stretch.start), end ?? start]
      if (times.some((time, i) => time < (times[i - 1] ?? start)) || (end ?? start) - start > LONGEST)
        throw new TypeError(
          `The start of the stay ${id}, that of each of its stretches, and its end must be in order, and within ${LONGEST / DAY} days.`,
        )
    }
  },
})

/**
 * The vehicles of a user that can have been at a plug, ascending: those that the world began with, and those that were
 * plugged in by hand. Somebody may have thousands of others.
 */
export function pluggedVehicles(world: World, user: string): string[] {
  const recorded = world.store(chargingRecords).ownedBy(user)
  const vehicles = new Set([...originalVehicles(world, user), ...recorded])
  return [...vehicles].filter((vehicle) => world.get(`/vehicles/${vehicle}`)).sort()
}

/** The stays of a vehicle that do not follow from the seed, ascending. */
export function recordedStays(world: World, vehicle: string): readonly Stay[] {
  return world.store(chargingRecords).get(vehicle)?.stays ?? documentedStays(vehicle)
}

/** Keeps a stay, in the place of the one with its id if there is one. */
export function recordStay(world: World, stay: Stay): void {
  const others = recordedStays(world, stay.vehicle).filter(({ id }) => id !== stay.id)
  const stays = [...others, stay].sort((a, b) => a.start - b.start)
  world.store(chargingRecords).set(stay.vehicle, { stays })
}

/** Ids of all sub-sessions of such stays, besides those of the documentation. */
export function* recordedSubSessions(world: World): Generator<string> {
  for (const vehicle of world.store(chargingRecords).keys())
    for (const { stretches } of recordedStays(world, vehicle)) for (const { id } of stretches) yield id
}
