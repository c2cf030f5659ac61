import { draw } from '../../world/draw.ts'
import { ordinalOfId } from '../../world/series.ts'
import { DAY } from '../../world/timestamp.ts'
import type { World } from '../../world/world.ts'
import { personOf } from '../users/persons.ts'
import { BATTERY_KINDS, type BatteryKind } from './home-battery-catalogue.ts'
import { everyTenUsers } from './numbering.ts'

/** How home batteries are numbered. */
export const homeBatterySeries = everyTenUsers('hoba', ['hoba01J5DCXX8DMJDJYGVR1DW4J7AA'], 40 * DAY)

/** A battery as it was installed. */
export interface InstalledBattery {
  readonly kind: BatteryKind
  /** Part of the capacity that is kept for a power cut. */
  readonly reserve: number
}

/** What is installed where the battery of a number is. */
export function batteryOf(world: World, ordinal: number): InstalledBattery {
  if (ordinal < 0) return { kind: BATTERY_KINDS[0] as BatteryKind, reserve: 0.2 }
  const chance = draw(world.seed, 'home battery', ordinal)
  const country = personOf(world, homeBatterySeries.owner(ordinal)).default_location?.country_code
  const sold = BATTERY_KINDS.filter(({ countries }) => countries?.includes(country ?? 'GB') ?? true)
  return {
    kind: sold[chance.int(0, sold.length - 1)] as BatteryKind,
    reserve: chance.pick([0.1, 0.2, 0.2, 0.3]),
  }
}

/** The same for the battery of an id. */
export function batteryOfId(world: World, id: string | undefined): InstalledBattery | undefined {
  const ordinal = id === undefined ? undefined : ordinalOfId(homeBatterySeries, world, id)
  return ordinal === undefined ? undefined : batteryOf(world, ordinal)
}
