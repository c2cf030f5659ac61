import { draw } from '../../engine/world/draw.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { ordinalOfId } from '../../engine/world/series.ts'
import { storeType } from '../../engine/world/store.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { everyTenUsers, ownerOf } from '../numbering.ts'
import { personOf } from '../users/persons.ts'
import { BATTERY_KINDS, type BatteryKind } from './home-battery-catalogue.ts'

/** How home batteries are numbered. */
export const homeBatterySeries = everyTenUsers('hoba', ['hoba01J5DCXX8DMJDJYGVR1DW4J7AA'], 0.48)

/** A battery as it was installed. */
export interface InstalledBattery {
  readonly kind: BatteryKind
  /** Part of the capacity that is kept for a power cut. */
  readonly reserve: number
  /** When it was installed, in milliseconds since 1970; the beginning of time for one that the world began with. */
  readonly since: number
}

const FOREVER = { since: Number.NEGATIVE_INFINITY }
/** Part of a new battery that is kept for a power cut. */
const USUAL_RESERVE = 0.2

/** Who has a battery that was added, by URL: a battery itself does not tell. */
export const homeBatteryOwners = storeType<{ readonly id: string; readonly user: string }>({
  path: '/home_battery_owners/{home_battery_id}',
})

/** What is installed where the battery of a number is. */
export function batteryOf(world: World, ordinal: number): InstalledBattery {
  if (ordinal < 0) return { kind: BATTERY_KINDS[0] as BatteryKind, reserve: USUAL_RESERVE, ...FOREVER }
  const chance = draw(world.seed, 'home battery', ordinal)
  const country = personOf(world, homeBatterySeries.owner(ordinal)).default_location?.country_code
  const sold = BATTERY_KINDS.filter(({ countries }) => countries?.includes(country ?? 'GB') ?? true)
  return {
    kind: sold[chance.int(0, sold.length - 1)] as BatteryKind,
    reserve: chance.pick([0.1, 0.2, 0.2, 0.3]),
    ...FOREVER,
  }
}

/** The same for the battery of an id. */
export function batteryOfId(world: World, id: string): InstalledBattery | undefined {
  const ordinal = ordinalOfId(homeBatterySeries, world, id)
  if (ordinal !== undefined) return batteryOf(world, ordinal)
  const { model, created_at } = world.get(`/home_batteries/${id}`) ?? {}
  const kind = BATTERY_KINDS.find(({ url }) => url === model)
  return kind && { kind, reserve: USUAL_RESERVE, since: Date.parse(String(created_at)) }
}

/** The batteries of a user. */
export function batteriesOf(world: World, user: string): InstalledBattery[] {
  const ids = world.collection('/home_batteries')?.source.owned?.(user).keys() ?? []
  return [...ids].flatMap((id) => batteryOfId(world, id) ?? [])
}

/** The id of the user who has a battery. */
export function ownerOfHomeBattery(world: World, id: string): string | undefined {
  return ownerOf(homeBatterySeries, world, id) ?? idAt(world.store(homeBatteryOwners).get(id)?.user)
}

/**
 * Adds a battery.
 *
 * @param model URL of the model, marked (see url.ts)
 * @param user id of the user
 * @returns the path of the battery
 */
export function addHomeBattery(world: World, model: string, user: string): string {
  const id = world.newId('hoba')
  world.store(homeBatteryOwners).set(id, { id, user: at(`/users/${user}`) })
  return world.create('/home_batteries', id, {
    id,
    url: at(`/home_batteries/${id}`),
    model,
    created_at: instant(world.now()),
    latest_status_log: null,
  } satisfies Schema<'HomeBattery'>)
}
