import type { Schema } from '../../engine/world/schema.ts'
import type { World } from '../../engine/world/world.ts'
import { programOf } from '../programs/participation.ts'

/**
 * The country whose devices are available to a user, as two letters of ISO 3166-1.
 *
 * @returns undefined for nobody, while no address is known, and where the program of the user does not reach
 */
export function marketOfUser(world: World, user: string): string | undefined {
  const { default_location } = (world.get(`/users/${user}`) ?? {}) as Partial<Schema<'User'>>
  const country = default_location?.country_code ?? undefined
  const program = programOf(world, user)
  return country === undefined || program?.countries.includes(country) === false ? undefined : country
}
