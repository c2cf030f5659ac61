import { merged, type Source, walk } from '../engine/world/source.ts'
import { canonical, timeAt, timestamp } from '../engine/world/timestamp.ts'
import type { World } from '../engine/world/world.ts'
import { type Dispatch, dispatchesOf } from './dispatches.ts'
import { flowsOf, type Stay } from './stay.ts'
import { staysOf } from './stays.ts'

/** The log of the commands that went to a device while vehicles were at the plug. */
export interface CommandLog<T> {
  /** Vehicles whose commands it may hold. */
  readonly vehicles: readonly string[]
  /** Whether the commands of a stay went to this device. */
  concerns(stay: Stay): boolean
  /** Entries that the documentation shows, by their canonical time. */
  readonly documented: Readonly<Record<string, T>>
  derive(dispatch: Dispatch): T
}

/** The collection of a command log. */
export function commandSource<T>(log: CommandLog<T>, world: World): Source<T> {
  const documented = Object.keys(log.documented).sort()
  const sent = (stay: Stay) =>
    flowsOf(stay).flatMap((flow) => dispatchesOf(world, stay, flow, world.now()).filter((one) => one.sent))

  function* ofVehicle(vehicle: string, from: string | undefined, backwards: boolean): Generator<string> {
    const now = world.now()
    const time = from === undefined ? undefined : timeAt(from)
    const begin = backwards ? (time ?? now) + 1 : time === undefined ? 0 : startBefore(vehicle, time)
    for (const stay of staysOf(world, vehicle, begin, backwards)) {
      if (stay.start > now) return
      const keys = log.concerns(stay) ? sent(stay).map(({ key }) => key) : []
      // A stay without any has a key that leads nowhere: there may be years of them.
      if (keys.length === 0) keys.push(timestamp(stay.start))
      if (backwards) keys.reverse()
      for (const key of keys) if (from === undefined || (backwards ? key < from : key > from)) yield key
    }
  }

  function startBefore(vehicle: string, time: number): number {
    const [stay] = staysOf(world, vehicle, time + 1, true)
    return Math.min(time, stay?.start ?? time) - 1
  }

  return {
    keys: (from, backwards = false) =>
      merged(
        [
          walk(documented, from, backwards),
          ...log.vehicles.map((vehicle) => ofVehicle(vehicle, from, backwards)),
        ],
        backwards,
      ),
    get(text) {
      const key = canonical(text)
      if (key === undefined) return undefined
      const shown = log.documented[key]
      if (shown) return shown
      for (const vehicle of log.vehicles) {
        const [stay] = staysOf(world, vehicle, timeAt(key) + 1, true)
        const found = stay && log.concerns(stay) ? sent(stay).find((one) => one.key === key) : undefined
        if (found) return log.derive(found)
      }
      return undefined
    },
  }
}
