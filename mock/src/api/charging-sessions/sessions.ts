import { profileOf } from '../../charging/fleet.ts'
import type { Stay } from '../../charging/stay.ts'
import { stayWith } from '../../charging/stays.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { type StayEntry, type StayKind, stayEntries, stayOfEntry } from './stay-source.ts'

type ChargingSession = Schema<'ChargingSession'>

/** The API has recorded whole sessions since then; what was charged before is in sub-sessions only. */
const RECORDED_SINCE = Date.UTC(2026, 6, 1)

const sessions: StayKind = { prefix: 'cses', since: RECORDED_SINCE, ids: ({ id }) => [id] }

export const sessionType = resourceType<ChargingSession, StayEntry>({
  path: '/charging_sessions/{charging_session_id}',
  collection: (world) => stayEntries(world, sessions),
  newestFirst: true,
  live(entry, world) {
    const stay = stayOfEntry(world, sessions, entry)
    return stay && world.get(`/vehicles/${stay.vehicle}`) ? sessionOf(world, stay) : undefined
  },
  owner: ({ vehicle }, world) => profileOf(world, idAt(vehicle) ?? '')?.user,
})

function sessionOf(world: World, stay: Stay): ChargingSession {
  const now = world.now()
  return {
    id: stay.id,
    url: at(`/charging_sessions/${stay.id}`),
    start: instant(stay.start),
    end: stay.end !== null && stay.end <= now ? instant(stay.end) : null,
    vehicle: at(`/vehicles/${stay.vehicle}`),
    evse: evseOf(world, stay),
    sub_sessions: stay.stretches.map(({ id }) => at(`/charging_sub_sessions/${id}`)).reverse(),
  }
}

/** The stay behind a charging session; undefined where there is none. */
export function stayOfSession(world: World, id: string): Stay | undefined {
  const vehicle = stayWith(world, 'cses', id)?.vehicle ?? idAt(world.get(`/charging_sessions/${id}`)?.vehicle)
  return vehicle === undefined ? undefined : stayOfEntry(world, sessions, { id, vehicle })
}

/** URL of the EVSE of a stay; null where there was none, or where it is gone. */
export function evseOf(world: World, { evse }: Stay): string | null {
  return evse !== null && world.get(`/evses/${evse}`) ? at(`/evses/${evse}`) : null
}
