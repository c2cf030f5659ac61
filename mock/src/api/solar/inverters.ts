import type { Schema } from '../../engine/world/schema.ts'
import { storeType } from '../../engine/world/store.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, idAt, onboardingAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { arraysOf } from '../hem-systems/energy/household.ts'
import { everyTenUsers, ownerOf } from '../numbering.ts'

/** How inverters are numbered. */
export const inverterSeries = everyTenUsers(
  'invt',
  ['invt01HP9YGVQ0VS8KADFY6GAQ9C6R', 'invt01HSH04KDEWF6Z4DB2J77J74K5'],
  0.45,
)

/** Who has an inverter that was added, by URL: an inverter itself does not tell. */
export const inverterOwners = storeType<{ readonly user: string }>({ path: '/inverter_owners/{inverter_id}' })

/** The id of the user who has an inverter. */
export function ownerOfInverter(world: World, id: string): string | undefined {
  return ownerOf(inverterSeries, world, id) ?? idAt(world.store(inverterOwners).get(id)?.user)
}

/** An inverter to add. */
export interface NewInverter {
  /** URL of the model, marked (see url.ts). */
  readonly model?: string | undefined
  /** Id of the user. */
  readonly user: string
}

/**
 * Adds an inverter and ties it to the solar array of its user: the first that has none, or else the first. A user
 * without an array gets the inverter alone.
 *
 * @returns the path of the inverter
 */
export function addInverter(world: World, { model, user }: NewInverter): string {
  const id = world.newId('invt')
  const url = at(`/inverters/${id}`)
  world.store(inverterOwners).set(id, { user: at(`/users/${user}`) })
  const path = world.create('/inverters', id, {
    id,
    url,
    ...(model !== undefined && { model }),
    created_at: instant(world.now()),
    latest_status_log: null,
    onboarding_url: onboardingOf(id),
  } satisfies Omit<Schema<'Inverter'>, 'id'> & { id: string })
  const arrays = arraysOf(world, user)
  const array = arrays.find(({ inverter }) => inverter === null) ?? arrays[0]
  if (array) world.change(`/solar_arrays/${array.id}`, { inverter: url })
  return path
}

/** Where the owner of an inverter connects it. */
export function onboardingOf(id: string): string {
  return onboardingAt('/inverter_onboarding', 'inverter_id', id)
}
