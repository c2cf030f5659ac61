import { recordStay } from '../../charging/records.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import { Rejection } from '../../http/problem.ts'
import { energyUsageType, type UsageInterval } from './energy-usage.ts'
import { countedEnergy } from './figures.ts'
import { subSessionOf, subSessionType } from './sub-sessions.ts'

type Usage = 'GET /charging_sub_sessions/{charging_sub_session_id}/energy_usage'
type Recalculation = 'POST /charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages'

/** Tells when energy flowed, and works that out anew. */
export const energyUsageHandlers: Handlers = {
  'GET /charging_sub_sessions/{charging_sub_session_id}/energy_usage': usage,
  'POST /charging_sub_sessions/{charging_sub_session_id}/recalculate_energy_usages': {
    body: { cap_overages: 'handled', dry_run: 'handled' },
    answer: recalculate,
  },
}

function usage(call: CallOf<Usage>): ReplyOf<Usage> {
  const found = find(call, energyUsageType, call.path)
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

function recalculate(call: CallOf<Recalculation>): ReplyOf<Recalculation> {
  const { world, body } = call
  const id = call.params.charging_sub_session_id
  find(call, subSessionType, `/charging_sub_sessions/${id}`)
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
