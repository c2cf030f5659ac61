import { sinceJoining, userId } from '../engine/world/people.ts'
import { type Numbered, oneForEvery, ordinalOfId } from '../engine/world/series.ts'
import type { IdOf } from '../engine/world/ulid.ts'
import type { World } from '../engine/world/world.ts'

/** How a kind of device is numbered that some users have one of. */
export type Numbering = Numbered & { owner(ordinal: number): number }

/**
 * Numbers the devices that every tenth user has one of; those of one user have the same number.
 *
 * @param documented ids that the documentation shows
 * @param delay when the device is connected, after the user joined (see `sinceJoining`)
 */
export function everyTenUsers<Prefix extends string>(
  prefix: Prefix,
  documented: readonly IdOf<NoInfer<Prefix>>[],
  delay: number,
) {
  return {
    prefix,
    pace: sinceJoining(prefix, 10, delay),
    ...oneForEvery(10, documented),
  }
}

/** The id of the user who has a device; undefined for a device that was not numbered. */
export function ownerOf(numbering: Numbering, world: World, id: string): string | undefined {
  const ordinal = ordinalOfId(numbering, world, id)
  return ordinal === undefined ? undefined : userId(world, numbering.owner(ordinal))
}
