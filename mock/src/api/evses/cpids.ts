import { resourceType } from '../../engine/world/resource-type.ts'
import { idOfOrdinal } from '../../engine/world/series.ts'
import type { World } from '../../engine/world/world.ts'
import { evseSeries } from './evses.ts'
import { ordinalOfCpid } from './hardware.ts'

const COLLECTION = '/evse_cpids'

/**
 * Which EVSE has a chargepoint id. The API has no such resource; as one, it is found without a search among all EVSEs,
 * and is kept, saved and reset together with them.
 */
export const cpidType = resourceType<{ readonly evse: string }>({
  path: `${COLLECTION}/{cpid}`,
  single(world, { cpid = '' }) {
    const ordinal = ordinalOfCpid(world, decodeURIComponent(cpid))
    return ordinal === undefined ? undefined : { evse: idOfOrdinal(evseSeries, world, ordinal) }
  },
})

/** Id of the EVSE with a chargepoint id. */
export function evseOfCpid(world: World, cpid: string): string | undefined {
  const evse = world.get(pathOf(cpid))?.evse
  return typeof evse === 'string' ? evse : undefined
}

/** Notes that an EVSE has a chargepoint id. */
export function giveCpid(world: World, cpid: string, evse: string): void {
  world.create(COLLECTION, encodeURIComponent(cpid), { evse })
}

/** Notes that no EVSE has a chargepoint id any more. */
export function freeCpid(world: World, cpid: string): void {
  world.remove(pathOf(cpid))
}

const pathOf = (cpid: string) => `${COLLECTION}/${encodeURIComponent(cpid)}`
