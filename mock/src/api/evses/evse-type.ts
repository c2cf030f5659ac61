import { withEvseStatusLog } from '../../charging/latest.ts'
import { draw } from '../../engine/world/draw.ts'
import { userUrl } from '../../engine/world/people.ts'
import { remembered } from '../../engine/world/remembered.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import { idOfOrdinal, seriesSource } from '../../engine/world/series.ts'
import { walk } from '../../engine/world/source.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { ctClampSeries } from '../ct-clamps/ct-clamps.ts'
import { residentOf } from '../vehicles/resident.ts'
import { evseOfCpid } from './cpids.ts'
import { type EVSE, evseSeries } from './evses.ts'
import { hardwareOf } from './hardware.ts'

export const evseType = resourceType<EVSE>({
  path: '/evses/{evse_id}',
  collection: (world) =>
    seriesSource({ ...evseSeries, derive: (_, __, ordinal) => derived(world, ordinal) }, world),
  live: (evse, world) => withEvseStatusLog(world, evse),
  // Nobody's charger is not everybody's: only applications see it.
  owner: ({ user }) => idAt(user) ?? NOBODY,
  lookups: {
    cpid({ get }, cpid, world) {
      const evse = evseOfCpid(world, cpid)
      return { get, keys: (from, backwards) => walk(evse === undefined ? [] : [evse], from, backwards) }
    },
  },
})

/** Id of no user. */
const NOBODY = ''

/** A user's CT clamp measures for the first of their EVSEs. */
function ctClamp(world: World, ordinal: number): string | null {
  const owner = evseSeries.owner(ordinal)
  const [clamp] = ctClampSeries.owned(world, owner)
  if (clamp === undefined || evseSeries.owned(world, owner)[0] !== ordinal) return null
  return at(`/ct_clamps/${idOfOrdinal(ctClampSeries, world, clamp)}`)
}

type State = Pick<EVSE, 'lock_mode' | 'location' | 'lifecycle_state'>

const derived = remembered((world, ordinal): EVSE => {
  const id = idOfOrdinal(evseSeries, world, ordinal)
  const { model, cpid } = hardwareOf(world, ordinal)
  return {
    id,
    url: at(`/evses/${id}`),
    cpid,
    model: at(`/evse_models/${model.id}`),
    user: userUrl(world, evseSeries.owner(ordinal)),
    latest_status_log: null,
    ct_clamp: ctClamp(world, ordinal),
    ...(DOCUMENTED[-ordinal - 1] ?? invented(world, ordinal)),
    charging_sub_sessions: at(`/charging_sub_sessions?evse_id=${id}`),
  }
})

/** Some owners have locked their EVSE for good: no vehicle charges at it (see profile.ts). */
function isLocked(world: World, ordinal: number): boolean {
  return draw(world.seed, 'evse lock', ordinal).chance(0.08)
}

function invented(world: World, ordinal: number): State {
  const chance = draw(world.seed, 'evse state', ordinal)
  return {
    lock_mode: isLocked(world, ordinal) ? 'LOCKED' : chance.pick(['UNLOCKED', 'UNLOCKED', 'SMART']),
    // An app takes it from the home of the owner.
    location: residentOf(world, evseSeries.owner(ordinal)).coordinates,
    lifecycle_state: chance.pick(['COMMISSIONED', 'COMMISSIONED', 'ENROLLED', 'INSTALLED']),
  }
}

const DOCUMENTED: readonly State[] = [
  {
    lock_mode: 'UNLOCKED',
    location: { latitude: 51.5074, longitude: -0.1278 },
    lifecycle_state: 'COMMISSIONED',
  },
  { lock_mode: null, location: null, lifecycle_state: null },
]
