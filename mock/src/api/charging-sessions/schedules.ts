import { timeTo } from '../../charging/curve.ts'
import { dispatchesOf } from '../../charging/dispatches.ts'
import { currentOf, type Instruction, instructionsOf, type Plan, plansOf } from '../../charging/plans.ts'
import { SLOT } from '../../charging/slot.ts'
import { resourceType } from '../../engine/world/resource-type.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant, SECOND } from '../../engine/world/timestamp.ts'
import { at } from '../../engine/world/url.ts'
import type { World } from '../../engine/world/world.ts'
import { type SubSession, subSessionOf } from './sub-sessions.ts'

export type Schedules = Schema<'Schedules'>
export type SchedulePlans = Schema<'SchedulePlans'>
type ScheduleInterval = Schema<'ScheduleInterval'>
type SchedulePlan = Schema<'SchedulePlan'>

export const schedulesType = resourceType<Schedules>({
  path: '/charging_sub_sessions/{charging_sub_session_id}/schedules',
  single(world, { charging_sub_session_id: id = '' }) {
    const subSession = subSessionOf(world, id)
    return subSession && schedulesOf(world, subSession, ({ superseded }) => !superseded)
  },
})

export const schedulePlansType = resourceType<SchedulePlans>({
  path: '/charging_sub_sessions/{charging_sub_session_id}/schedule_plans',
  single(world, { charging_sub_session_id: id = '' }) {
    const subSession = subSessionOf(world, id)
    if (!subSession) return undefined
    const { stay, flow } = subSession
    const path = `/charging_sub_sessions/${id}`
    return {
      url: at(`${path}/schedule_plans`),
      charging_sub_session: at(path),
      schedule_plans: plansOf(world, stay, flow, world.now()).map((plan) => planResource(subSession, plan)),
    }
  },
})

/** The schedule of a sub-session: those of its instructions that pass. */
export function schedulesOf(
  world: World,
  { stay, flow }: SubSession,
  passes: (instruction: Instruction) => boolean,
): Schedules {
  const now = world.now()
  const path = `/charging_sub_sessions/${flow.stretch.id}`
  const boost = flow.stretch.mode === 'BOOST'
  const sent = new Map(
    dispatchesOf(world, stay, flow, now)
      .filter((dispatch) => dispatch.sent)
      .map(({ instruction: { slot }, key }) => [slot, key]),
  )
  return {
    url: at(`${path}/schedules`),
    charging_sub_session: at(path),
    schedules: instructionsOf(world, stay, flow, now)
      .filter(passes)
      .map(
        ({ slot, milliamps, created, superseded }): ScheduleInterval => ({
          started_at: instant(slot),
          interval_seconds: boost ? null : SLOT / SECOND,
          current_milliamps: milliamps,
          schedule_type: boost ? 'BOOST' : 'SMART',
          dispatched_at: superseded ? null : instantOf(sent.get(slot)),
          created_at: instant(created),
        }),
      ),
  }
}

const instantOf = (key: string | undefined) => (key === undefined ? null : instant(Date.parse(key)))

function planResource({ stay, home }: SubSession, { id, created, readyBy, level }: Plan): SchedulePlan {
  const needed = Math.max(0, Math.round(stay.target - level))
  return {
    id,
    created_at: instant(created),
    ready_by_time: instant(readyBy),
    price_threshold_minor_unit: home.tariff === null ? null : 1500,
    power_on_current_milliamps: currentOf(stay),
    power_off_current_milliamps: 0,
    seconds_to_charge: Math.round(timeTo(stay, level, stay.target) / SECOND),
    vehicle_charge_level_watt_hours: Math.round(level),
    estimated_charge_rate_watts: stay.rate,
    estimated_charge_rate_source: stay.public ? 'DEFAULT_CHARGE_RATE' : 'ENERGY_TRANSFER_PERIODS',
    watt_hours_to_charge: needed,
    min_charge_limit_percent: 0,
    max_charge_limit_percent: Math.round((100 * stay.target) / stay.capacity),
    price_data: null,
  }
}
