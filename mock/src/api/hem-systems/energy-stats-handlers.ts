import { invalid } from '../../engine/reading/body.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { localDay, localHour } from '../../engine/world/local-time.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { DAY, HOUR, instant, MINUTE } from '../../engine/world/timestamp.ts'
import type { FieldErrors } from '../../http/problem.ts'
import { type Energy, energyOf } from './energy/energy.ts'
import { totalsOf } from './energy/flows.ts'
import { hemSystemType, householdOfSystem } from './hem-systems.ts'

type EnergyStats = 'GET /hem_systems/{hem_system_id}/energy_stats'
type Bucket = Schema<'HEMSystemEnergyStatsBucket'>
type Resolution = Schema<'HEMSystemEnergyStatsResolution'>

export const energyStatsHandlers: Handlers = {
  'GET /hem_systems/{hem_system_id}/energy_stats': energyStats,
}

interface Rule {
  /** Milliseconds of the shortest bucket, and of the longest range. */
  readonly shortest: number
  readonly longest: number
  /** The longest range in words. */
  readonly range: string
  readonly boundary: string
  isBoundary(time: number, timezone: string): boolean
}

const isMidnight = (time: number, timezone: string) => time % MINUTE === 0 && localHour(time, timezone) === 0

/** By how much a day on which the clocks change is longer or shorter. */
const SUMMER_TIME = HOUR

const RULES: Readonly<Record<Resolution, Rule>> = {
  PT30M: {
    shortest: 30 * MINUTE,
    longest: 24 * HOUR,
    range: '24 hours',
    boundary: 'minute 00 or 30',
    isBoundary: (time, timezone) => time % MINUTE === 0 && (localHour(time, timezone) * 2) % 1 === 0,
  },
  P1D: {
    shortest: DAY - SUMMER_TIME,
    longest: 31 * DAY + SUMMER_TIME,
    range: '31 days',
    boundary: 'midnight',
    isBoundary: isMidnight,
  },
  P1M: {
    shortest: 28 * DAY - SUMMER_TIME,
    longest: 366 * DAY + SUMMER_TIME,
    range: '366 days',
    boundary: 'midnight of the first of a month',
    isBoundary: (time, timezone) => isMidnight(time, timezone) && localDay(time, timezone).endsWith('-01'),
  },
}

function energyStats(call: CallOf<EnergyStats>): ReplyOf<EnergyStats> {
  const { world, params, query } = call
  const system = find(call, hemSystemType, `/hem_systems/${params.hem_system_id}`)
  const home = householdOfSystem(world, system.id)
  const { resolution } = query
  const rule = RULES[resolution]
  const [start, end] = [Date.parse(query.start), Date.parse(query.end)]
  const errors = { ...unfit('start', start), ...unfit('end', end) }
  if (Object.keys(errors).length > 0) throw invalid(call, errors)
  if (end <= start) throw invalid(call, { end: ['Must be later than start.'] })
  if (end - start > rule.longest)
    throw invalid(call, { end: [`With ${resolution} the range is at most ${rule.range}.`] })

  const known = { from: Date.parse(system.created_at), to: world.now() }
  const buckets: Bucket[] = []
  for (let from = start; from < end; ) {
    const to = boundaryAfter(from, end, rule, home.timezone)
    const energy = energyOf(world, home, Math.max(from, known.from), Math.min(to, known.to))
    buckets.push(bucket(from, to, energy))
    from = to
  }
  return { status: 200, body: { resolution, start: instant(start), end: instant(end), buckets } }

  function unfit(name: string, time: number): FieldErrors {
    if (rule.isBoundary(time, home.timezone)) return {}
    return { [name]: [`Must fall on ${rule.boundary} in ${home.timezone} for ${resolution}.`] }
  }
}

/** The end of the bucket that begins at a time. None is later than the range, even where a zone changed its offset. */
function boundaryAfter(time: number, end: number, { isBoundary, shortest }: Rule, timezone: string): number {
  let next = time + shortest
  while (next < end && !isBoundary(next, timezone)) next += 30 * MINUTE
  return Math.min(next, end)
}

function bucket(from: number, to: number, energy: Energy | undefined): Bucket {
  const { flows, level = null } = energy ?? {}
  const totals = flows && totalsOf(flows)
  return {
    period_start: instant(from),
    period_end: instant(to),
    generation_wh: totals?.generation ?? null,
    consumption_wh: totals?.consumption ?? null,
    import_wh: totals?.import ?? null,
    export_wh: totals?.export ?? null,
    charge_wh: totals?.charge ?? null,
    discharge_wh: totals?.discharge ?? null,
    avg_battery_state_of_charge_percentage: level,
    solar_to_home_wh: flows?.solarToHome ?? null,
    solar_to_battery_wh: flows?.solarToBattery ?? null,
    solar_to_grid_wh: flows?.solarToGrid ?? null,
    battery_to_home_wh: flows?.batteryToHome ?? null,
    battery_to_grid_wh: flows?.batteryToGrid ?? null,
    grid_to_home_wh: flows?.gridToHome ?? null,
    grid_to_battery_wh: flows?.gridToBattery ?? null,
  }
}
