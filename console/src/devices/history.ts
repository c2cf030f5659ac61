import { unwrap } from 'ev-energy'
import { idOf } from 'ev-energy/ids'
import { client } from '../api.ts'
import { readClock } from '../clock.ts'
import { control, told } from '../control.ts'
import type { Vehicle } from './fleet.ts'

/** A figure from a moment on, in seconds since 1970. */
export type Point = readonly [at: number, value: number]

/** From when to when a vehicle was told to charge, in seconds since 1970. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The last and the next 24 hours of a vehicle. */
export interface History {
  readonly now: number
  /** In percent. */
  readonly level: readonly Point[]
  /** In kilowatts. */
  readonly power: readonly Point[]
  /** For a kWh, in the smallest unit of the currency; what is to come as the sandbox foretells it, as with carbon. */
  readonly price: readonly Point[]
  /** In grams of CO2 for a kWh. */
  readonly carbon: readonly Point[]
  readonly planned: readonly Stretch[]
  /** When it did charge. */
  readonly charged: readonly Stretch[]
}

export const DAY = 86_400
const seconds = (moment: string) => Date.parse(moment) / 1000

export async function historyOf(vehicle: Vehicle, signal: AbortSignal): Promise<History> {
  const now = seconds((await readClock(signal)).now)
  const from = new Date((now - DAY) * 1000).toISOString()
  const until = new Date((now + DAY) * 1000).toISOString()
  const ev = await client()
  const tariff = vehicle.user?.default_location?.tariff
  const logs = ev
    .paginate('/vehicles/{vehicle_id}/status_logs', {
      params: { path: { vehicle_id: vehicle.id }, query: { sampled_at__gte: from, page_size: 100 } },
      signal,
    })
    .toArray({ limit: 400 })
  const prices = tariff
    ? ev
        .paginate('/tariffs/{tariff_id}/prices', {
          params: {
            path: { tariff_id: idOf(tariff, 'tari') },
            query: { started_at__gte: from, started_at__lte: until, page_size: 100 },
          },
          signal,
        })
        .toArray({ limit: 200 })
    : []
  const sessions = unwrap(
    ev.GET('/charging_sub_sessions', {
      params: { query: { vehicle_id: vehicle.id, expand: ['schedules'], page_size: 10 } },
      signal,
    }),
  )
  const ahead = told(
    control.GET('/vehicles/{vehicle_id}/forecast', { params: { path: { vehicle_id: vehicle.id } }, signal }),
  )
  const [samples, rates, subSessions, forecast] = await Promise.all([logs, prices, sessions, ahead])
  const feed = subSessions.find(({ carbon_feed }) => carbon_feed)?.carbon_feed
  const intensities = feed
    ? await unwrap(
        ev.GET('/carbon_feeds/{carbon_feed_id}/carbon_intensities', {
          params: {
            path: { carbon_feed_id: idOf(feed, 'cabf') },
            query: { started_at__gte: from, started_at__lte: until, page_size: 100 },
          },
          signal,
        }),
      )
    : undefined
  const stretches = ({ end, schedules }: (typeof subSessions)[number]): Stretch[] =>
    (schedules?.schedules ?? []).flatMap(({ started_at, interval_seconds, current_milliamps }) => {
      const begin = seconds(started_at)
      const last = end === null ? now + DAY : seconds(end)
      const to = Math.min(last, begin + (interval_seconds ?? DAY))
      return current_milliamps > 0 && to > Math.max(begin, now - DAY) ? [{ from: begin, to }] : []
    })
  const oldestFirst = samples.toReversed()
  // What has begun is in the lists already.
  const toCome = forecast.filter(({ started_at }) => seconds(started_at) > now)
  const chargedFrom = ({ sampled_at, is_charging }: (typeof samples)[number], index: number): Stretch[] => {
    const next = oldestFirst[index + 1]
    return is_charging ? [{ from: seconds(sampled_at), to: next ? seconds(next.sampled_at) : now }] : []
  }
  return {
    now,
    level: oldestFirst.flatMap((log) => point(log.sampled_at, log.state_of_charge_percentage)),
    power: oldestFirst.flatMap((log) => point(log.sampled_at, log.charge_rate_watts, 1000)),
    price: [
      ...rates.toReversed().flatMap((rate) => point(rate.started_at, rate.price_minor_units)),
      ...toCome.flatMap((slot) => point(slot.started_at, slot.price_minor_units)),
    ],
    carbon: [...(intensities?.carbon_intensities.toReversed() ?? []), ...toCome].flatMap((one) =>
      point(one.started_at, one.co2_intensity_grams_per_kilowatt_hour),
    ),
    planned: merged(subSessions.flatMap(stretches)),
    charged: merged(oldestFirst.flatMap(chargedFrom)),
  }
}

function point(at: string, value: number | null | undefined, unit = 1): Point[] {
  return value === null || value === undefined ? [] : [[seconds(at), value / unit]]
}

/** Stretches that follow on each other, as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const before = found.at(-1)
    if (before && before.to >= stretch.from)
      found[found.length - 1] = { from: before.from, to: Math.max(before.to, stretch.to) }
    else found.push(stretch)
  }
  return found
}
