import { SLOT, slotOf } from '../../charging/slot.ts'
import type { CallOf, Handlers } from '../../engine/reading/call.ts'
import type { ReplyOf } from '../../engine/reading/declared.ts'
import { find } from '../../engine/reading/visible.ts'
import type { Schema } from '../../engine/world/schema.ts'
import { instant, SECOND } from '../../engine/world/timestamp.ts'
import type { World } from '../../engine/world/world.ts'
import { priceIn } from './price.ts'
import { schedulePlansType, schedulesOf, schedulesType } from './schedules.ts'
import { type SubSession, subSessionOf } from './sub-sessions.ts'

type Schedules = 'GET /charging_sub_sessions/{charging_sub_session_id}/schedules'
type Plans = 'GET /charging_sub_sessions/{charging_sub_session_id}/schedule_plans'

/** Tells how a sub-session was planned. */
export const scheduleHandlers: Handlers = {
  'GET /charging_sub_sessions/{charging_sub_session_id}/schedules': schedules,
  'GET /charging_sub_sessions/{charging_sub_session_id}/schedule_plans': plans,
}

const timeOf = (value: string | undefined) => (value === undefined ? undefined : Date.parse(value))

function schedules(call: CallOf<Schedules>): ReplyOf<Schedules> {
  const { world, query } = call
  const body = find(call, schedulesType, call.path)
  const subSession = subSessionOf(world, call.params.charging_sub_session_id)
  if (!subSession) return { status: 200, body }
  const [first, last] = [timeOf(query.started_at__gte), timeOf(query.started_at__lte)]
  const all = query.only_most_recently_created === 'false'
  const passing = schedulesOf(
    world,
    subSession,
    ({ slot, plan, superseded }) =>
      (all || !superseded) &&
      (first === undefined || slot >= first) &&
      (last === undefined || slot <= last) &&
      (query.schedule_plan_id === undefined || plan?.id === query.schedule_plan_id),
  )
  return { status: 200, body: passing }
}

function plans(call: CallOf<Plans>): ReplyOf<Plans> {
  const { world, query } = call
  const body = find(call, schedulePlansType, call.path)
  const subSession = subSessionOf(world, call.params.charging_sub_session_id)
  const [first, last] = [timeOf(query.created_at__gte), timeOf(query.created_at__lte)]
  const passing = (body.schedule_plans ?? []).filter(({ created_at = '' }) => {
    const time = Date.parse(created_at)
    return (first === undefined || time >= first) && (last === undefined || time <= last)
  })
  if (!subSession || ![query.expand ?? []].flat().includes('price_data'))
    return { status: 200, body: { ...body, schedule_plans: passing } }
  const priced = passing.map((plan) => ({ ...plan, price_data: pricesOf(world, subSession, plan) }))
  return { status: 200, body: { ...body, schedule_plans: priced } }
}

/** The prices from when a plan was made until the vehicle is to be ready; null where there is no tariff. */
function pricesOf(
  world: World,
  { stay, home }: SubSession,
  { created_at = '', ready_by_time = '' }: Schema<'SchedulePlan'>,
): Schema<'Price'>[] | null {
  if (stay.public || home.tariff === null) return null
  const prices: Schema<'Price'>[] = []
  for (let slot = slotOf(Date.parse(created_at)); slot < Date.parse(ready_by_time); slot += SLOT) {
    const price = priceIn(world, home, slot)
    if (price === undefined) return null
    prices.push({ started_at: instant(slot), interval_seconds: SLOT / SECOND, price_minor_units: price })
  }
  return prices
}
