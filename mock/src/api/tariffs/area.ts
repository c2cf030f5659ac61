import type { Schema } from '../../engine/world/schema.ts'
import type { World } from '../../engine/world/world.ts'
import { programOf } from '../programs/participation.ts'
import { GSP_GROUPS } from './tariff-data.ts'

/** Where something is sold. */
export interface Area {
  readonly country: string
  /** Only in these states. */
  readonly states?: readonly string[]
  /** Only in this Grid Supply Point group. */
  readonly group?: string
  /** Id of the supplier. */
  readonly supplier: string
}

/** Whether a user can buy where they live and in the program that they are in. What is not known speaks for it. */
export function isServed(world: World, user: string, area: Area | undefined): boolean {
  const location = world.get(`/users/${user}`)?.default_location as Schema<'Location'> | null | undefined
  if (!area) return true
  const { supplier = area.supplier } = programOf(world, user) ?? {}
  if (supplier !== area.supplier) return false
  if (!location?.country_code) return true
  if (location.country_code !== area.country) return false
  if (area.states && !area.states.includes(location.state ?? '')) return false
  return area.group === undefined || !location.coordinates || gspGroupAt(location.coordinates) === area.group
}

/** The group whose middle is nearest, which is right for most of a country of this size. */
function gspGroupAt({ latitude, longitude }: Schema<'LatLong'>): string {
  const distance = (group: (typeof GSP_GROUPS)[number]) =>
    Math.hypot(group.latitude - latitude, (group.longitude - longitude) * 0.6)
  return GSP_GROUPS.reduce<(typeof GSP_GROUPS)[number]>(
    (best, group) => (distance(group) < distance(best) ? group : best),
    GSP_GROUPS[0],
  ).code
}
