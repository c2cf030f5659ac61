import { vehiclesAt } from '../../charging/condition.ts'
import { profileOf } from '../../charging/fleet.ts'
import type { Home } from '../../charging/home.ts'
import { type Flow, flowsOf, type Stay } from '../../charging/stay.ts'
import { stayWith } from '../../charging/stays.ts'
import { filtersBy } from '../../engine/world/filter.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { merged } from '../../engine/world/source.ts'
import { instant, SECOND } from '../../engine/world/timestamp.ts'
import { at, idAt } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { gridFeedUrls } from '../grid/grid-feeds.ts'
import { countedEnergy, figuresOf } from './figures.ts'
import { carbonFeedOf, homeAt } from './price.ts'
import { evseOf } from './sessions.ts'
import { entriesOfVehicle, type StayEntry, type StayKind, stayEntries, stayOfEntry } from './stay-source.ts'
import { lastingBeyond, sifted, startedAfter, startedBefore } from './sub-session-lists.ts'

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
    start__gt: startedAfter,
    start__lt: startedBefore,
    mode: (list, mode, world) => sifted(list, world, ({ stretch }) => stretch.mode === mode),
    is_finished: (list, value, world) => {
      const finished = value === 'true'
      const part = finished ? list : lastingBeyond(list, world, world.now())
      return sifted(part, world, ({ end }) => end <= world.now() === finished)
    },
    end__gt: (list, value, world) =>
      sifted(lastingBeyond(list, world, Date.parse(value)), world, ({ end }) => end > Date.parse(value)),
    end__lt: (list, value, world) =>
      sifted(startedBefore(list, value), world, ({ end }) => end < Date.parse(value) + SECOND),
    energy_delivered_watt_hours__gte: (list, value, world) =>
      sifted(list, world, (flow) => countedEnergy(world, flow, world.now()) >= Number(value)),
    energy_delivered_watt_hours__lte: (list, value, world) =>
      sifted(list, world, (flow) => countedEnergy(world, flow, world.now()) <= Number(value)),
  },
  filters: {
    user_id: ({ vehicle }, user, world) => profileOf(world, idAt(vehicle) ?? '')?.user === user,
    vehicle_id: ({ vehicle }, value) => idAt(vehicle) === value,
    evse_id: ({ evse }, value) => idAt(evse) === value,
    is_finished: ({ end }, value) => (end !== null) === (value === 'true'),
    ...filtersBy<ChargingSubSession>('mode', ''),
    ...filtersBy<ChargingSubSession>('energy_delivered_watt_hours', '__gte', '__lte'),
    ...filtersBy<ChargingSubSession>('start', '__gt', '__lt'),
    ...filtersBy<ChargingSubSession>('end', '__gt', '__lt'),
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
  const { id, mode, start } = flow.stretch
  const { energy, minutes, cost, unmanagedCost, grams, unmanagedGrams } = figuresOf(
    world,
    stay,
    home,
    flow,
    now,
  )
  const finished = flow.end <= now
  const smart = mode === 'SMART'
  const kilowattHours = energy / 1000
  const intensity = grams === null || energy === 0 ? null : Math.round(grams / kilowattHours)
  const url = at(`/charging_sub_sessions/${id}`)
  return {
    id: id as ChargingSubSession['id'],
    url,
    start: instant(start),
    end: finished ? instant(flow.end) : null,
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
