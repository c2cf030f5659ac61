import { recordStay } from '../../charging/records.ts'
import type { Call, Handlers, Reply } from '../../engine/reading/call.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Resource } from '../../engine/world/resource.ts'
import { Rejection } from '../../http/problem.ts'
import type { EnergyUsage, UsageInterval } from './energy-usage.ts'
import { countedEnergy } from './figures.ts'
import { subSessionOf } from './sub-sessions.ts'

const ITEM = '/charging_sub_sessions/{charging_sub_session_id}'

/** Tells when energy flowed, and works that out anew. */
export const energyUsageHandlers: Handlers = {
  [`GET ${ITEM}/energy_usage`]: usage,
  [`POST ${ITEM}/recalculate_energy_usages`]: recalculate,
}

function usage(call: Call): Reply {
  const found = find(call, call.path) as EnergyUsage & Resource
  const least = call.query.energy_delivered_watt_hours__gt
  const joined = call.query.merge_consecutive_intervals === 'true' ? merged(found.intervals) : found.intervals
  const intervals =
    least === undefined
      ? joined
      : joined.filter((interval) => interval.total_energy_delivered_watt_hours > Number(least))
  return { status: 200, body: { ...found, intervals } }
}

/** Joins neighbours with delivery, and likewise those without. */
function merged(intervals: readonly UsageInterval[]): UsageInterval[] {
  const groups: [UsageInterval, ...UsageInterval[]][] = []
  for (const interval of intervals) {
    const last = groups.at(-1)
    if (last && delivers(last[0]) === delivers(interval)) last.push(interval)
    else groups.push([interval])
  }
  return groups.map(joined)
}

const delivers = ({ total_energy_delivered_watt_hours: energy }: UsageInterval) => energy > 0

function joined(group: readonly [UsageInterval, ...UsageInterval[]]): UsageInterval {
  const energy = sum(group.map((one) => one.total_energy_delivered_watt_hours)) ?? 0
  const prices = [...new Set(group.map(({ electricity_cost_sub_unit: price }) => price ?? undefined))]
  // An interval that has several prices shows their sum.
  const price = sum(prices.map((one) => (one === undefined ? undefined : Number(one))))
  return {
    ...group[0],
    interval_seconds: sum(group.map((one) => one.interval_seconds)) ?? 0,
    total_energy_delivered_watt_hours: energy,
    meter_usage_watt_hours: sum(group.map((one) => one.meter_usage_watt_hours)),
    alt_usage_watt_hours: sum(group.map((one) => one.alt_usage_watt_hours)),
    ...(price !== null && {
      electricity_cost_sub_unit: String(price),
      energy_delivered_by_price: { price: String(price), energy_delivered_watt_hours: energy },
    }),
  }
}

/** Null where one is not known. */
function sum(values: readonly (number | null | undefined)[]): number | null {
  return values.reduce<number | null>(
    (total, value) => (total === null || typeof value !== 'number' ? null : total + value),
    0,
  )
}

function recalculate(call: Call): Reply {
  const { world, body } = call
  const id = call.params.charging_sub_session_id ?? ''
  find(call, `/charging_sub_sessions/${id}`)
  const found = subSessionOf(world, id)
  if (!found || found.flow.end > world.now())
    throw new Rejection({
      status: 400,
      title: 'Bad Request',
      detail: 'The sub-session is still in progress. Recalculate its energy usage once it has ended.',
    })
  const { stay, flow } = found
  const uncapped = body.cap_overages === false
  const dry = body.dry_run === true
  if (!dry) {
    const stretches = stay.stretches.map((stretch) =>
      stretch.id === id ? { ...stretch, uncapped, recalculated: world.now() } : stretch,
    )
    recordStay(world, { ...stay, stretches })
  }
  return {
    status: 200,
    body: {
      status: dry ? 'dry_run_completed' : 'recalculation_triggered',
      previous_energy_delivered_watt_hours: countedEnergy(world, flow, flow.end),
      new_energy_delivered_watt_hours: countedEnergy(world, flow, flow.end, uncapped),
    },
  }
}
