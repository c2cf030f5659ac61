import { vehiclesAt } from '../../charging/condition.ts'
import { profileOf } from '../../charging/fleet.ts'
import type { Home } from '../../charging/home.ts'
import { type Flow, flowsOf, type Stay } from '../../charging/stay.ts'
import { stayWith } from '../../charging/stays.ts'
import { filtersBy } from '../../engine/world/filter.ts'
import { type Filter, resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { merged, type Source } from '../../engine/world/source.ts'
import { instant } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { gridFeedUrls } from '../grid/grid-feeds.ts'
import { countedEnergy, figuresOf } from './figures.ts'
import { carbonFeedOf, homeAt } from './price.ts'
import { evseOf } from './sessions.ts'
import { entriesOfVehicle, type StayEntry, type StayKind, stayEntries, stayOfEntry } from './stay-source.ts'
import { lastingBeyond, startedAfter, startedBefore } from './sub-session-lists.ts'

export type ChargingSubSession = Schema<'ChargingSubSession'>

const subSessions: StayKind = {
  prefix: 'csub',
  since: 0,
  ids: ({ stretches }) => stretches.map(({ id }) => id),
}

/** A stretch of a stay, with the home of the vehicle as it was then. */
export interface SubSession {
  readonly stay: Stay
  readonly flow: Flow
  readonly home: Home
}

/** What is known of a sub-session without most of its figures, which take longer. */
type Known = Pick<ChargingSubSession, 'mode' | 'start' | 'end' | 'energy_delivered_watt_hours'>

/** Filters that go by that. */
const BY_FLOW: Readonly<Record<string, Filter<Known>>> = {
  is_finished: ({ end }, value) => (end !== null) === (value === 'true'),
  ...filtersBy<Known>('mode', ''),
  ...filtersBy<Known>('energy_delivered_watt_hours', '__gte', '__lte'),
  ...filtersBy<Known>('start', '__gt', '__lt'),
  ...filtersBy<Known>('end', '__gt', '__lt'),
}

type List = Source<ChargingSubSession>

/** Where those can be that pass a filter, if not anywhere. */
const WHERE: Readonly<Record<string, (list: List, value: string, world: World) => List>> = {
  is_finished: (list, value, world) => (value === 'true' ? list : lastingBeyond(list, world, world.now())),
  start__gt: startedAfter,
  start__lt: startedBefore,
  end__gt: (list, value, world) => lastingBeyond(list, world, Date.parse(value)),
  end__lt: startedBefore,
}

function sifting(name: string, passes: Filter<Known>) {
  return (list: List, value: string, world: World): List => ({
    keys: (WHERE[name]?.(list, value, world) ?? list).keys,
    get(key) {
      const subSession = subSessionOf(world, key)
      return subSession && passes(knownOf(world, subSession), value, world) ? list.get(key) : undefined
    },
  })
}

function knownOf(world: World, { flow }: SubSession): Known {
  const now = world.now()
  return {
    mode: flow.stretch.mode,
    start: instant(flow.stretch.start),
    end: flow.end <= now ? instant(flow.end) : null,
    get energy_delivered_watt_hours() {
      return countedEnergy(world, flow, now)
    },
  }
}

export const subSessionType = resourceType<ChargingSubSession, StayEntry>({
  path: '/charging_sub_sessions/{charging_sub_session_id}',
  // Only the id and the vehicle are kept; the rest is live.
  collection: (world) => stayEntries(world, subSessions),
  newestFirst: true,
  live(entry, world) {
    const stay = stayOfEntry(world, subSessions, entry)
    const subSession = stay && inStay(world, stay, entry.id)
    return subSession && world.get(`/vehicles/${stay.vehicle}`) ? resourceOf(world, subSession) : undefined
  },
  owner: ({ vehicle }, world) => profileOf(world, idAt(vehicle) ?? '')?.user,
  lookups: {
    user_id: (list, user) => list.owned?.(user) ?? list,
    vehicle_id: (list, vehicle, world) => entriesOfVehicle(list, world, subSessions, vehicle),
    evse_id: (list, evse, world) => ({
      get: list.get,
      keys: (from, backwards = false) =>
        merged(
          vehiclesAt(world, evse).map(({ vehicle }) =>
            entriesOfVehicle(list, world, subSessions, vehicle).keys(from, backwards),
          ),
          backwards,
        ),
    }),
    ...Object.fromEntries(Object.entries(BY_FLOW).map(([name, passes]) => [name, sifting(name, passes)])),
  },
  filters: {
    user_id: ({ vehicle }, user, world) => profileOf(world, idAt(vehicle) ?? '')?.user === user,
    vehicle_id: ({ vehicle }, value) => idAt(vehicle) === value,
    evse_id: ({ evse }, value) => idAt(evse) === value,
  },
})

/** The sub-session with an id; undefined where there is none. */
export function subSessionOf(world: World, id: string): SubSession | undefined {
  const path = `/charging_sub_sessions/${id}`
  const vehicle = stayWith(world, 'csub', id)?.vehicle ?? idAt(world.get(path)?.vehicle)
  const stay = vehicle === undefined ? undefined : stayOfEntry(world, subSessions, { id, vehicle })
  return stay && inStay(world, stay, id)
}

function inStay(world: World, stay: Stay, id: string): SubSession | undefined {
  const flow = flowsOf(stay).find(({ stretch }) => stretch.id === id)
  const home = profileOf(world, stay.vehicle)?.home
  return flow && home && { stay, flow, home: homeAt(home, flow.stretch.start) }
}

const LEVELS = [
  [50, 'very low'],
  [130, 'low'],
  [230, 'moderate'],
  [330, 'high'],
] as const

/** By the lane of a home. */
const GRID_FEEDS = ['GB_EVENING_PEAK', 'ISONE_SUMMER_PEAK', 'CAISO_PEAK'].map(gridFeedUrls)

function resourceOf(world: World, { stay, flow, home }: SubSession): ChargingSubSession {
  const now = world.now()
  const { id, mode } = flow.stretch
  const { energy, minutes, cost, unmanagedCost, grams, unmanagedGrams } = figuresOf(
    world,
    stay,
    home,
    flow,
    now,
  )
  const { start, end } = knownOf(world, { stay, flow, home })
  const finished = end !== null
  const smart = mode === 'SMART'
  const kilowattHours = energy / 1000
  const intensity = grams === null || energy === 0 ? null : Math.round(grams / kilowattHours)
  const url = at(`/charging_sub_sessions/${id}`)
  return {
    id,
    url,
    start,
    end,
    mode,
    vehicle: at(`/vehicles/${stay.vehicle}`),
    evse: evseOf(world, stay),
    energy_delivered_watt_hours: energy,
    cost,
    location: stay.public ? AWAY : home.location,
    percentage_added: Math.round((100 * energy) / stay.capacity),
    currency: home.currency,
    savings_cost: finished && cost !== null && unmanagedCost !== null ? unmanagedCost - cost : null,
    savings_co2_grams: finished && grams !== null && unmanagedGrams !== null ? unmanagedGrams - grams : null,
    incentive_earned: finished ? (smart ? Math.round(kilowattHours * 3.3) : 0) : null,
    total_co2_grams: grams,
    co2_intensity_grams_per_kilowatt_hour: intensity,
    co2_intensity_classification:
      intensity === null ? null : (LEVELS.find(([limit]) => intensity < limit)?.[1] ?? 'very high'),
    cost_per_kilowatt_hour: cost === null || energy === 0 ? null : Math.round(cost / kilowattHours),
    total_points: smart ? Math.round(kilowattHours) : 0,
    total_points_missed: finished ? (smart ? 0 : Math.round(kilowattHours)) : null,
    duration_minutes: minutes,
    grid_energy_delivered_watt_hours: energy,
    solar_energy_delivered_watt_hours: 0,
    labels: finished && stay.public ? ['AWAY'] : finished && smart ? ['OFF_PEAK'] : null,
    energy_usage: `${url}/energy_usage`,
    schedules: `${url}/schedules`,
    assessment: `${url}/assessment`,
    flags: `${url}/flags`,
    debug_metadata: `${url}/debug_metadata`,
    tariff: stay.public ? null : home.tariff,
    carbon_feed: carbonFeedOf(home),
    grid_feeds: GRID_FEEDS[home.lane] ?? [],
    solar_mode_type: stay.evse === null ? null : 'OFF',
  }
}

const AWAY: ChargingSubSession['location'] = {
  name: 'Public charger',
  coordinates: null,
  postal_code: null,
  address_1: null,
  timezone: null,
}
