import { idOfOrdinal } from '../../engine/world/series.ts'
import { storeType } from '../../engine/world/store.ts'
import type { World } from '../../engine/world/world.ts'
import { evseSeries } from './evses.ts'
import { ordinalOfCpid } from './hardware.ts'

/** Which EVSE has a chargepoint id, which is found so without a search among all EVSEs. */
export const cpids = storeType<{ readonly evse: string }>({
  path: '/evse_cpids/{cpid}',
  derive(world, cpid) {
    const ordinal = ordinalOfCpid(world, decodeURIComponent(cpid))
    return ordinal === undefined ? undefined : { evse: idOfOrdinal(evseSeries, world, ordinal) }
  },
})

/** Id of the EVSE with a chargepoint id. */
export function evseOfCpid(world: World, cpid: string): string | undefined {
  return world.store(cpids).get(encodeURIComponent(cpid))?.evse
}

/** Notes that an EVSE has a chargepoint id. */
export function giveCpid(world: World, cpid: string, evse: string): void {
  world.store(cpids).set(encodeURIComponent(cpid), { evse })
}

/** Notes that no EVSE has a chargepoint id any more. */
export function freeCpid(world: World, cpid: string): void {
  world.store(cpids).remove(encodeURIComponent(cpid))
}
